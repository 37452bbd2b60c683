def log = new File(basedir, 'build.log').text.replace('\\', '/')
// Whatever module it belongs to, each file is checked, and once.
['shared.asl.json', 'orders/src/main/asl/orders.asl.json', 'loans/loans.asl.json', 'notes/notes.asl.json'].each {
    assert log.count("[WARNING] ${it}:[") == 1
}
assert !log.contains('not marked as thread-safe')

def findings = { new groovy.json.JsonSlurper().parse(new File(basedir, it + 'target/steplint/steplint.sarif')).runs[0].results.size() }
assert findings('') == 2
assert findings('orders/') == 1
assert findings('loans/') == 1
