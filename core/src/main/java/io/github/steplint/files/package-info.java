/**
 * Which files a run looks at. {@link io.github.steplint.files.FileFinder} walks folders as a person would expect of a
 * tool that lives in a repository: what {@code .gitignore} ignores, what a build made and what other people's packages
 * brought stays out. {@link io.github.steplint.files.Project} knows where the repository begins.
 *
 * <p>The package knows names and folders only; it opens no file but {@code .gitignore}.
 */
package io.github.steplint.files;
