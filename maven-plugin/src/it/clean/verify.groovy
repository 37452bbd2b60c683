def log = new File(basedir, 'build.log').text
assert new File(basedir, 'target/classes/report.asl.json').exists()
assert log.contains('[INFO] Steplint: no findings in 2 state machines (2 files)')

def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/steplint/steplint.sarif'))
assert sarif.version == '2.1.0'
assert sarif.runs[0].tool.driver.name == 'Steplint'
assert sarif.runs[0].results.isEmpty()

// Lists on the command line.
assert new groovy.json.JsonSlurper().parse(new File(basedir, 'target/again.json')).stateMachines == 1
assert new File(basedir, 'target/again.txt').exists()
assert log =~ /\[INFO\] Steplint: there is no .*no.such.folder/
