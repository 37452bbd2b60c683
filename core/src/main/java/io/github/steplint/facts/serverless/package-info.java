/** What is known about a {@code serverless.yml}: the framework's configuration and the Step Functions plugin's section. */
package io.github.steplint.facts.serverless;
