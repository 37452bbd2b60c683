package io.github.steplint.document.names;

import io.github.steplint.document.names.Made.From;
import java.util.Optional;

/** The functions with which the framework does what CloudFormation cannot. */
final class CustomResources {
    private CustomResources() {}

    static void make(Service service, Made made, String function, From from) {
        String name = service.name() + "-" + service.stage() + "-" + function;
        made.shared(Naming.function(function), "AWS::Lambda::Function", Optional.of(name), from);
        if (service.at("provider", "iam", "deploymentRole").isEmpty()
                && service.at("provider", "cfnRole").isEmpty()) {
            made.shared("IamRoleCustomResourcesLambdaExecution", "AWS::IAM::Role", Optional.empty(), from);
        }
        if (Config.truthy(service.at("provider", "logs", "frameworkLambda"))) {
            made.shared(Naming.logGroup(function), "AWS::Logs::LogGroup", Optional.of("/aws/lambda/" + name), from);
        }
    }
}
