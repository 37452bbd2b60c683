package io.github.steplint.simulate.mocks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is written, the file is read or its faults are told; and each invocation has the reply of its range. */
class MockFileProperties {
    private static final String FRAME = """
            {"StateMachines": {"Loan": {"TestCases": {"Case": {"Lend": "Answers"}}}},
             "MockedResponses": {"Answers": {%s}}}
            """;

    @Property(tries = 200)
    void rangesThatFollowEachOtherCoverEachInvocationOnce(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 5) Integer> lengths, @ForAll int seed) {
        MockResponse response = read(FRAME.formatted(steps(lengths, new Random(seed))))
                .value()
                .orElseThrow()
                .machines()
                .get("Loan")
                .cases()
                .get("Case")
                .responses()
                .get("Lend");

        int invocation = 0;
        for (int i = 0; i < lengths.size(); i++) {
            for (int j = 0; j < lengths.get(i); j++) {
                assertThat(response.reply(invocation++)).map(Object::toString).hasValue("Return[result=" + i + "]");
            }
        }
        assertThat(response.reply(invocation)).isEmpty();
        assertThat(response.size()).isEqualTo(invocation);
    }

    @Property(tries = 200)
    void aGapOrAnOverlapIsTold(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 1, max = 5) Integer> lengths,
            @ForAll int seed,
            @ForAll @IntRange(max = 20) int where) {
        List<String> steps =
                new ArrayList<>(List.of(steps(lengths, new Random(seed)).split(", ")));
        String odd = steps.remove(where % steps.size());
        String text = seed % 2 == 0 ? String.join(", ", steps) : steps + ", " + odd + ", \"0\": {\"Return\": 1}";

        MockFile.Result<MockFile> read =
                read(FRAME.formatted(text.replace("[", "").replace("]", "")));
        boolean lastOne = seed % 2 == 0 && read.problems().isEmpty();
        assertThat(lastOne || !read.problems().isEmpty()).isTrue();
        assertThat(read.value().isPresent()).isEqualTo(read.problems().isEmpty());
    }

    @Property(tries = 500)
    void aFileWithASlipIsReadOrToldOf(@ForAll int seed, @ForAll char slip) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(FRAME.formatted(steps(List.of(1, 2, 1), random)));
        int at = random.nextInt(text.length());
        if (random.nextBoolean()) {
            text.deleteCharAt(at);
        } else {
            text.setCharAt(at, slip);
        }

        MockFile.Result<MockFile> read = read(text.toString());
        assertThat(read.value().isPresent()).isEqualTo(read.problems().isEmpty());
        assertThat(read.problems())
                .allSatisfy(
                        problem -> assertThat(problem.message()).isNotBlank().doesNotEndWith("."));
    }

    private static String steps(List<Integer> lengths, Random random) {
        List<String> steps = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < lengths.size(); i++) {
            int last = next + lengths.get(i) - 1;
            String key = last == next && random.nextBoolean() ? "" + next : next + "-" + last;
            steps.add("\"" + key + "\": {\"Return\": " + i + "}");
            next = last + 1;
        }
        Collections.shuffle(steps, random);
        return String.join(", ", steps);
    }

    private static MockFile.Result<MockFile> read(String text) {
        return MockFile.read(new SourceFile("mocks.json", text));
    }
}
