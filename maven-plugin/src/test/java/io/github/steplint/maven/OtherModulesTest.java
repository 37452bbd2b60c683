package io.github.steplint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class OtherModulesTest {
    private final MavenProject top = module("shop", "verify");
    private final MavenProject orders = module("shop/orders", "verify");
    private final MavenProject returns = module("shop/orders/returns", "none");
    private final MavenProject bare = module("shop/orders-archive", null);
    private final List<MavenProject> all = List.of(top, orders, returns, bare);

    @Test
    void leavesAModuleThatRunsTheGoalToItself() {
        OtherModules others = OtherModules.of(top, all, false);

        assertThat(others.own(file("shop/orders/order.asl.json"))).isFalse();
        assertThat(others.own(file("shop/orders/returns/return.asl.json"))).isFalse();
        assertThat(others.own(file("shop/shared.asl.json"))).isTrue();
    }

    @Test
    void looksAfterModulesThatDoNotRunTheGoal() {
        assertThat(OtherModules.of(top, all, false).own(file("shop/orders-archive/old.asl.json")))
                .isTrue();
        assertThat(OtherModules.of(orders, all, false).own(file("shop/orders/returns/return.asl.json")))
                .isTrue();
    }

    @Test
    void leavesEveryModuleToItselfWhenTheGoalIsCalledByName() {
        assertThat(OtherModules.of(top, all, true).own(file("shop/orders-archive/old.asl.json")))
                .isFalse();
    }

    @Test
    void everyFileHasOneOwner() {
        for (boolean byName : new boolean[] {true, false}) {
            for (String folder : List.of("shop", "shop/orders", "shop/orders/returns", "shop/orders-archive")) {
                Path file = file(folder + "/machine.asl.json");
                long owners = all.stream()
                        .filter(module -> byName || module == top || module == orders)
                        .filter(module -> file.startsWith(module.getBasedir().toPath()))
                        .filter(module -> OtherModules.of(module, all, byName).own(file))
                        .count();
                assertThat(owners).as(file + " " + byName).isEqualTo(1);
            }
        }
    }

    @Test
    void aFolderWithTwoPomsIsCheckedOnce() {
        MavenProject twin = module("shop/orders", "verify");
        twin.setArtifactId("orders-client");

        assertThat(OtherModules.alreadyDone(orders, List.of(top, orders, twin))).isFalse();
        assertThat(OtherModules.alreadyDone(twin, List.of(top, orders, twin))).isTrue();
    }

    private static Path file(String path) {
        return Path.of(path).toAbsolutePath();
    }

    private static MavenProject module(String folder, String phase) {
        Model model = new Model();
        model.setGroupId("com.example");
        model.setArtifactId(folder.replace('/', '-'));
        model.setVersion("1");
        model.setBuild(new Build());
        if (phase != null) {
            PluginExecution execution = new PluginExecution();
            execution.setPhase(phase);
            execution.addGoal("lint");
            Plugin plugin = new Plugin();
            plugin.setGroupId("io.github.steplint");
            plugin.setArtifactId("steplint-maven-plugin");
            plugin.addExecution(execution);
            model.getBuild().addPlugin(plugin);
        }
        MavenProject project = new MavenProject(model);
        project.setFile(new File(folder, "pom.xml").getAbsoluteFile());
        return project;
    }
}
