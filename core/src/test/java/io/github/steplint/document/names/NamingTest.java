package io.github.steplint.document.names;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.NumericChars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {

    @ParameterizedTest
    @CsvSource({
        "refund, Refund",
        "daily-report, DailyDashreport",
        "daily_report, DailyUnderscorereport",
        "-x, Dashx",
        "ßeta, SSeta",
        "état, État",
        "😀x, 😀x",
        "a.b, A.b"
    })
    void dashAndUnderscoreBecomeWordsAndNothingElseDoes(String name, String id) {
        assertThat(Naming.normalise(name)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ApiGatewayMethodGet",
        "orders, ApiGatewayMethodOrdersGet",
        "Orders/{id}, ApiGatewayMethodOrdersIdVarGet",
        "orders/{id}/all-items, ApiGatewayMethodOrdersIdVarAllDashitemsGet",
        "files/{proxy+}, ApiGatewayMethodFilesProxyVarGet",
        "a_b, ApiGatewayMethodAbGet"
    })
    void pathsLoseWhatIsNeitherLetterNorDigit(String path, String id) {
        assertThat(Naming.apiMethod(path, "GET")).isEqualTo(id);
    }

    @Test
    void aVariableThatNobodyCouldResolveStaysAsItIs() {
        assertThat(Naming.normalise("daily-${self:custom.my-name}-x"))
                .isEqualTo("DailyDash${self:custom.my-name}Dashx");
        assertThat(Naming.normalise("${opt:stage, 'my-dev'}-x")).isEqualTo("${opt:stage, 'my-dev'}Dashx");
        assertThat(Naming.normalise("x-${AWS::my-Region}")).isEqualTo("XDash${AWS::myDashRegion}");
        assertThat(Naming.apiResource("orders/${self:custom.path-x}"))
                .isEqualTo("ApiGatewayResourceOrders${self:custom.path-x}");
    }

    @Property
    void aNameOfLettersDigitsDashesAndUnderscoresGivesALogicalId(
            @ForAll @NotEmpty @AlphaChars @NumericChars @Chars({'-', '_'}) String name) {
        assertThat(Naming.normalise(name)).matches("[A-Za-z0-9]+").matches("[^a-z].*");
    }

    @Property
    void aPathAlwaysGivesALogicalId(@ForAll String path) {
        assertThat(Naming.apiResource(path)).matches("[A-Za-z0-9]+");
        assertThat(Naming.bucket(path)).matches("[A-Za-z0-9]+");
    }

    @Property
    void normalisingTwiceIsNormalisingOnce(@ForAll @AlphaChars @Chars({'-', '_', '.'}) String name) {
        assertThat(Naming.normalise(Naming.normalise(name))).isEqualTo(Naming.normalise(name));
    }
}
