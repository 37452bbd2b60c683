def log = new File(basedir, 'build.log').text.replace('\\', '/')

// The lines that an editor or a terminal makes links of, with the way to mend it below.
assert log =~ /(?m)^\[ERROR\] src\/main\/resources\/archive\.asl\.json:\[4,\d+\] .*"Archvie".* \(missing-target\)$/
assert log =~ /(?m)^\[ERROR\] {3}help: did you mean "Archive"\?$/
assert log =~ /(?m)^\[WARNING\] src\/main\/resources\/letters\.asl\.yaml:\[3,3\] .*"Sort".* \(activity-no-timeout\)$/

// How to go on.
assert log.contains('BUILD FAILURE')
assert log.contains('1 error and 1 warning')
assert log.contains('target/steplint/steplint.sarif')
assert log.contains('mvn steplint:explain -Dsteplint.rule=missing-target')
assert log.contains('-Dsteplint.failOn=never')

def results = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/steplint/steplint.sarif')).runs[0].results
assert results*.ruleId == ['missing-target', 'activity-no-timeout']
assert results[0].locations[0].physicalLocation.artifactLocation.uri.endsWith('src/main/resources/archive.asl.json')
assert results[0].locations[0].physicalLocation.region.startLine == 4
