package io.github.steplint.document.variables;

import io.github.steplint.document.variables.Variable.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the parser knows of one variable, while it may be busy with another inside it. */
final class Level {
    final int base;
    final List<Variable> variables;
    final List<Variable.Source> sources = new ArrayList<>();
    VariableParser.State state;
    VariableParser.State afterString;
    int variableStart;
    int start;
    Source current;
    List<Variable> inner;
    List<Variable> nesting;

    /**
     * @param variableStart offset of the dollar
     * @param base what the variable's offsets count from
     * @param variables takes it when it is complete
     */
    Level(int variableStart, int base, List<Variable> variables) {
        this.variableStart = variableStart;
        this.base = base;
        this.variables = variables;
    }

    /** The variables in the argument or address that is being read. */
    List<Variable> inner() {
        return inner == null ? List.of() : List.copyOf(inner);
    }

    /** A source that is being read. */
    static final class Source {
        private final String type;
        final boolean called;
        final List<Argument> arguments = new ArrayList<>();
        Argument address;

        Source(String type, boolean called) {
            this.type = type;
            this.called = called;
        }

        Variable.Call call() {
            return new Variable.Call(
                    type,
                    called ? Optional.of(List.copyOf(arguments)) : Optional.empty(),
                    Optional.ofNullable(address));
        }
    }
}
