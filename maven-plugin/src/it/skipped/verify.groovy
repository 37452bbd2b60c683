assert new File(basedir, 'build.log').text.contains('[INFO] Steplint is skipped')
assert !new File(basedir, 'target/steplint').exists()
