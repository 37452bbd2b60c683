def log = new File(basedir, 'build.log').text
// The configuration turned one rule off, the pom turned one down to advice, which is shown on request.
assert !log.contains('(missing-target)')
assert !log.contains('[WARNING] workflows')
assert log.contains('note')
assert log.contains('-Dsteplint.minSeverity=note')

def findings = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/findings.json')).findings
assert findings.every { it.file.contains('workflows/') && !it.file.contains('drafts') }
assert findings.find { it.rule == 'activity-no-timeout' }.severity == 'note'
assert new groovy.json.JsonSlurper().parse(new File(basedir, 'target/findings.sarif')).version == '2.1.0'
assert !new File(basedir, 'target/steplint').exists()
