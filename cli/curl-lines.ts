import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Access } from './access.ts';
import { paperType } from './paper-type.ts';

/**
 * Lines for a shell that upload the papers of a folder, hand them in and wait for the verdict, with nothing but curl and node. The names
 * of the papers come from the folder, their forms from the API's answer.
 */
export function curlLines(
  folder: string,
  { url, importer }: Access,
  about: { reference?: string; broker: string },
): string {
  const papers = readdirSync(folder)
    .sort()
    .map((name) => ({ name, size: statSync(join(folder, name)).size, type: paperType(name) }));
  const body = JSON.stringify({ ...about, papers });
  return [
    `TOKEN=${importer} WORK=$(mktemp -d)`,
    `curl -sS ${url}/bundles -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -o $WORK/bundle.json \\`,
    `  -d ${quoted(body)}`,
    `node -e 'for (const { paper, upload } of JSON.parse(require("fs").readFileSync(process.argv[1])).uploads)`,
    `  console.log(["curl -sSf", upload.url, ...Object.entries(upload.fields).map((f) => "--form-string " + JSON.stringify(f.join("="))),`,
    `    "-F", JSON.stringify("file=@" + JSON.stringify(process.argv[2] + "/" + paper.name))].join(" "))' $WORK/bundle.json ${quoted(folder)} | sh`,
    `BUNDLE=$(node -p 'JSON.parse(require("fs").readFileSync(process.argv[1])).bundle.id' $WORK/bundle.json)`,
    `curl -sS -X POST ${url}/bundles/$BUNDLE/submit -H "Authorization: Bearer $TOKEN" -o /dev/null`,
    `until [ "$(curl -sS -o $WORK/verdict.json -w '%{http_code}' ${url}/bundles/$BUNDLE/verdict -H "Authorization: Bearer $TOKEN")" = 200 ]; do sleep 1; done`,
    `node -p 'const v = JSON.parse(require("fs").readFileSync(process.argv[1])); v.outcome + ": " + v.summary' $WORK/verdict.json`,
  ].join('\n');
}

/** For a POSIX shell. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
