// Times the reference implementation of JSONata on what Expressions.java measured, and prints the ratios:
//   node reference.mjs SHARED-FILE       with jsonata installed beside the file
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(process.argv[2]);
const jsonata = require('jsonata');
const { jsonata: expressions, documents, rates } = JSON.parse(readFileSync(process.argv[2], 'utf8'));

// How many expressions in a second of processor time, in the best of three rounds, after as much time to warm up as the
// others have.
async function rate(pass) {
  await round(pass, 1500);
  let best = 0;
  for (let i = 0; i < 3; i++) best = Math.max(best, await round(pass, 1000));
  return best;
}

async function round(pass, millis) {
  const start = performance.now();
  const used = process.cpuUsage();
  let count = 0;
  while (performance.now() - start < millis) {
    await pass();
    count += expressions.length;
  }
  const { user, system } = process.cpuUsage(used);
  return (count * 1e6) / (user + system);
}

function print(action, items, theirs, ours) {
  const shown = Math.round(theirs).toLocaleString('en').padStart(11);
  const what = `  JSONata    ${action.padEnd(8)} ${items.padEnd(10)}`;
  console.log(`${what} ${shown}   ours ${(ours / theirs).toFixed(2).padStart(5)} times as many`);
}

const { version } = require('jsonata/package.json');
console.log(`The reference, jsonata ${version} on Node.js ${process.versions.node} (one process, 3 rounds)`);
print('parse', '', await rate(() => expressions.forEach((text) => jsonata(text))), rates['JSONata parse']);
const compiled = expressions.map((text) => jsonata(text));
for (const [items, input] of Object.entries(documents)) {
  const theirs = await rate(async () => {
    for (const expression of compiled) await expression.evaluate(undefined, { states: { input } });
  });
  print('evaluate', `${items} items`, theirs, rates[`JSONata evaluate ${items}`]);
}
