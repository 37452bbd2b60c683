package io.github.steplint.facts;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** A directed graph over the numbers from 0, in arrays: machines of ten thousand states stay cheap, and nothing recurses. */
final class Digraph {
    private final int nodes;
    private final int[] from;
    private final int[] to;
    private final Index out;
    private final Index in;

    /** Edge {@code i} leads from {@code from[i]} to {@code to[i]}. */
    Digraph(int nodes, int[] from, int[] to) {
        this.nodes = nodes;
        this.from = from;
        this.to = to;
        this.out = Index.of(nodes, from);
        this.in = Index.of(nodes, to);
    }

    int nodes() {
        return nodes;
    }

    int to(int edge) {
        return to[edge];
    }

    int from(int edge) {
        return from[edge];
    }

    /** The numbers of the edges that leave a node, in the order in which they were given. */
    IntStream outOf(int node) {
        return out.edges(node);
    }

    int countInto(int node) {
        return in.starts[node + 1] - in.starts[node];
    }

    IntStream into(int node) {
        return in.edges(node);
    }

    /** What can be reached from a node. */
    Search search(int start) {
        int[] order = new int[nodes];
        int[] by = new int[nodes];
        BitSet seen = new BitSet(nodes);
        seen.set(start);
        order[0] = start;
        by[start] = -1;
        int count = 1;
        for (int done = 0; done < count; done++) {
            int node = order[done];
            for (int i = out.starts[node]; i < out.starts[node + 1]; i++) {
                int next = to[out.edges[i]];
                if (!seen.get(next)) {
                    seen.set(next);
                    by[next] = out.edges[i];
                    order[count++] = next;
                }
            }
        }
        return new Search(seen, by, Arrays.copyOf(order, count));
    }

    /**
     * The nodes of a shortest way from {@code start}, which is on a cycle of {@code members}, back to it. Costs no more
     * than the cycle is long, since a graph may have many.
     */
    int[] round(int start, BitSet members) {
        Map<Integer, Integer> before = new HashMap<>(Map.of(start, -1));
        Deque<Integer> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            int node = queue.remove();
            for (int i = out.starts[node]; i < out.starts[node + 1]; i++) {
                int next = to[out.edges[i]];
                if (next == start) {
                    return chain(node, at -> before.get(at));
                }
                if (members.get(next) && before.putIfAbsent(next, node) == null) {
                    queue.add(next);
                }
            }
        }
        throw new IllegalArgumentException("node " + start + " is not on a cycle");
    }

    /** The last nodes, {@code most} at most, of the way on which a search reached a node. */
    int[] pathTo(int node, Search search, int most) {
        int[] left = {most};
        return chain(node, at -> --left[0] > 0 && search.by()[at] >= 0 ? from[search.by()[at]] : -1);
    }

    /** From the first node, before which there is -1, to the last. */
    private static int[] chain(int last, IntUnaryOperator before) {
        int[] backwards = IntStream.iterate(last, node -> node >= 0, before).toArray();
        return IntStream.range(0, backwards.length)
                .map(i -> backwards[backwards.length - 1 - i])
                .toArray();
    }

    /** All nodes from which one of {@code goals} can be reached, the goals among them. */
    BitSet leadingTo(BitSet goals) {
        BitSet seen = (BitSet) goals.clone();
        int[] stack = new int[nodes];
        int top = 0;
        for (int goal = goals.nextSetBit(0); goal >= 0; goal = goals.nextSetBit(goal + 1)) {
            stack[top++] = goal;
        }
        while (top > 0) {
            int node = stack[--top];
            for (int i = in.starts[node]; i < in.starts[node + 1]; i++) {
                int previous = from[in.edges[i]];
                if (!seen.get(previous)) {
                    seen.set(previous);
                    stack[top++] = previous;
                }
            }
        }
        return seen;
    }

    /** The nodes on cycles and between cycles; empty exactly when there is no cycle. */
    BitSet core() {
        BitSet left = new BitSet(nodes);
        left.set(0, nodes);
        peel(left, in, out, to);
        peel(left, out, in, from);
        return left;
    }

    /** Takes away, again and again, nodes into which no edge comes ({@code before}), looking only at those that are left. */
    private void peel(BitSet left, Index before, Index after, int[] far) {
        int[] waits = new int[nodes];
        int[] stack = new int[nodes];
        int top = 0;
        int[] near = far == to ? from : to;
        for (int node = 0; node < nodes; node++) {
            for (int i = before.starts[node]; i < before.starts[node + 1]; i++) {
                waits[node] += left.get(near[before.edges[i]]) ? 1 : 0;
            }
            if (left.get(node) && waits[node] == 0) {
                stack[top++] = node;
            }
        }
        while (top > 0) {
            int node = stack[--top];
            left.clear(node);
            for (int i = after.starts[node]; i < after.starts[node + 1]; i++) {
                int next = far[after.edges[i]];
                if (left.get(next) && --waits[next] == 0) {
                    stack[top++] = next;
                }
            }
        }
    }

    /**
     * @param seen the nodes that can be reached, the start among them
     * @param by the edge by which a reached node is reached first; -1 for the start
     * @param order the reached nodes, nearest first
     */
    record Search(BitSet seen, int[] by, int[] order) {}

    /** The edges of each node: those of node {@code n} stand from {@code starts[n]} to {@code starts[n + 1]}. */
    private record Index(int[] starts, int[] edges) {
        static Index of(int nodes, int[] ends) {
            int[] starts = new int[nodes + 1];
            for (int end : ends) {
                starts[end + 1]++;
            }
            for (int node = 0; node < nodes; node++) {
                starts[node + 1] += starts[node];
            }
            int[] free = Arrays.copyOf(starts, nodes);
            int[] edges = new int[ends.length];
            for (int edge = 0; edge < ends.length; edge++) {
                edges[free[ends[edge]]++] = edge;
            }
            return new Index(starts, edges);
        }

        IntStream edges(int node) {
            return Arrays.stream(edges, starts[node], starts[node + 1]);
        }
    }
}
