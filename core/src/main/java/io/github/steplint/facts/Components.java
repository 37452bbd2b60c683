package io.github.steplint.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;

/**
 * Strongly connected components, by JGraphT. A class of its own, so that a machine without a cycle does not make the
 * virtual machine load the library. Kosaraju's algorithm, because JGraphT's version of it keeps its own stack: a cycle of ten thousand
 * states must not overflow the thread's.
 */
final class Components {
    private Components() {}

    /** The components of the nodes in {@code core} that hold a cycle, each with its nodes in order, ordered by their first. */
    static List<BitSet> cyclic(Digraph digraph, BitSet core) {
        Graph<Integer, DefaultEdge> graph = GraphTypeBuilder.<Integer, DefaultEdge>directed()
                .allowingSelfLoops(true)
                .allowingMultipleEdges(false)
                .edgeClass(DefaultEdge.class)
                .buildGraph();
        core.stream().forEach(graph::addVertex);
        core.stream()
                .forEach(node -> digraph.outOf(node)
                        .map(digraph::to)
                        .filter(core::get)
                        .forEach(next -> graph.addEdge(node, next)));
        List<BitSet> found = new ArrayList<>();
        for (Set<Integer> component : new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
            if (component.size() > 1
                    || graph.containsEdge(
                            component.iterator().next(), component.iterator().next())) {
                BitSet members = new BitSet();
                component.forEach(members::set);
                found.add(members);
            }
        }
        found.sort(Comparator.comparing(members -> members.nextSetBit(0)));
        return found;
    }
}
