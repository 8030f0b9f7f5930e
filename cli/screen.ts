import { IsoDate, PartyRole } from '../shared/model/index.ts';
import {
  listSnapshots,
  type NameContext,
  type NameMatch,
  type RelatedParty,
  relatedParties,
  screenName,
} from '../shared/screen/index.ts';
import { CommandError } from './command-error.ts';
import { readOptions } from './read-options.ts';

const usage = `usage: npm run screen -- "NAME" [...] [options]

  --country XX        country of the party (ISO 3166 alpha-2): a namesake abroad is for review at most
  --role ROLE         its part: seller, manufacturer, gin, spinner, ...
  --date YYYY-MM-DD   date of importation: a listing that takes effect later is not in force then: a note
  --json              print {"lists": [...], "names": [{"name", "matches": [...], "related": [...]}]} only
  --help              this text

Below the matches stand listed parties to which a name is only related (parent, sister, the same own word): they are not that party and decide
nothing.

Exit code: 0 no name is or resembles a listed party, 1 at least one does, 2 the command could not run.`;

/** @throws CommandError for an unknown flag, no name, or a country, role or date that is none. */
function parse(argv: string[]): { names: string[]; context: NameContext; json: boolean; help: boolean } {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = { country: text, role: text, date: text, json: flag, help: flag };
  const { values, positionals } = readOptions(argv, options, 'npm run screen -- --help');
  const names = positionals.map((name) => name.trim()).filter((name) => name !== '');
  if (names.length === 0 && !values.help)
    throw new CommandError('no name given: e.g. npm run screen -- "Changji Esquel Textile Co., Ltd."');
  const context: NameContext = {};
  if (values.country !== undefined) {
    if (!/^[A-Za-z]{2}$/.test(values.country))
      throw new CommandError(`--country: expected two letters such as CN, found "${values.country}".`);
    context.country = values.country.toUpperCase();
  }
  if (values.role !== undefined) {
    const role = PartyRole.safeParse(values.role);
    if (!role.success)
      throw new CommandError(`--role: expected one of ${PartyRole.options.join(', ')}, found "${values.role}".`);
    context.role = role.data;
  }
  if (values.date !== undefined) {
    if (!IsoDate.safeParse(values.date).success)
      throw new CommandError(`--date: expected a calendar date as YYYY-MM-DD, found "${values.date}".`);
    context.date = values.date;
  }
  return { names, context, json: values.json ?? false, help: values.help ?? false };
}

function table(
  name: string,
  matches: readonly NameMatch[],
  related: readonly RelatedParty[],
  date: string | undefined,
): string {
  const lines = [name];
  if (matches.length === 0) lines.push('  nothing like it on the lists');
  for (const { id, name: listed, list, level, score, effectiveDate, words } of matches) {
    lines.push(`  ${level.padEnd(6)} ${score.toFixed(2)}  ${listed}  [${list}, ${id}]`);
    if (effectiveDate !== null) {
      const later = date !== undefined && effectiveDate > date ? `, after ${date}: not yet in force then: a note` : '';
      lines.push(`         listed since ${effectiveDate}${later}`);
    }
    for (const word of words) {
      const weight = word.weight === undefined ? '' : `  weight ${word.weight}`;
      lines.push(
        `         ${(word.kind ?? 'name').padEnd(6)} ${word.query} = ${word.listed}  (${word.why}, ${word.similarity.toFixed(2)}${weight})`,
      );
    }
  }
  if (related.length > 0) lines.push('  related, not listed:');
  for (const { id, name: listed, list, how, why } of related)
    lines.push(`    ${how} of ${listed}  [${list}, ${id}]  (${why})`.replace('word of', 'word with'));
  return lines.join('\n');
}

try {
  const { names, context, json, help } = parse(process.argv.slice(2));
  if (help) console.log(usage);
  else {
    const found = names.map((name) => ({
      name,
      matches: screenName(name, context),
      related: relatedParties(name, context),
    }));
    const lists = listSnapshots();
    if (json) console.log(JSON.stringify({ lists, names: found }, null, 2));
    else {
      for (const { name, matches, related } of found) console.log(`${table(name, matches, related, context.date)}\n`);
      console.log(`lists: ${lists.map((l) => `${l.name} of ${l.asOf}, ${l.digest}`).join('; ')}`);
    }
    process.exitCode = found.some((f) => f.matches.length > 0) ? 1 : 0;
  }
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
