package io.github.steplint.document.names;

import io.github.steplint.source.Node;

/**
 * An output of the CloudFormation template that the framework writes.
 *
 * @param value what it puts out; its functions of CloudFormation perhaps still in short form
 */
public record LogicalOutput(String logicalId, Node value) {}
