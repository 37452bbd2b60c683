/**
 * Variables of the Serverless Framework: {@link io.github.steplint.document.variables.VariableParser} reads the
 * grammar of version 3, {@link io.github.steplint.document.variables.VariableResolver} puts in their places what can be
 * known without a network, without running code and without leaving the project.
 */
package io.github.steplint.document.variables;
