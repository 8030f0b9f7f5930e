/** What a word of the command line may be: a shell completes it by that. */
export type Kind = 'text' | 'date' | 'number' | 'url' | 'folder' | 'file';

/** An option as data: parsed by it, told of in --help, completed by shells. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What stands behind it, as in --help: DIR, FILE. Only of options that take a word. */
  readonly value?: string;
  readonly kind?: Kind;
  /** The only words that it takes. */
  readonly choices?: readonly string[];
  /** A line of --help. */
  readonly says: string;
}

export type Options = Readonly<Record<string, Option>>;

/** A command: its name behind `npm run verify --`, empty for judging, the words that it takes and its options. */
export interface Command {
  readonly name: string;
  readonly says: string;
  /** As in --help: "<folder | .zip | file> [...]". */
  readonly words: string;
  readonly takes: Kind | readonly string[];
  readonly options: Options;
}

/** Columns of --help. */
const width = 120;

/** The lines of --help for the options: names at the left, what they do at the right. */
export function optionsText(options: Options): string {
  const rows = Object.entries(options).map(
    ([name, { value, says }]) => [`  --${name}${value ? ` ${value}` : ''}`, says] as const,
  );
  const room = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.map(([name, says]) => `${name.padEnd(room)}${wrapped(says, room)}`).join('\n');
}

function wrapped(text: string, indent: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && indent + line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}
