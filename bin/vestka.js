#!/usr/bin/env node
// Plain JavaScript, so that an old Node says what is wrong instead of failing on TypeScript.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 12)) {
  process.stderr.write(
    `vestka: needs Node 24.12 or newer, this is ${process.versions.node}. Run it as "npx vestka" after "npm ci", which brings one.\n`,
  );
  process.exit(1);
}
const { main } = await import('../src/cli/main.ts');
await main(process.argv);
