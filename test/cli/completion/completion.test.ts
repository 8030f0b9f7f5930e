import { spawnSync } from 'node:child_process';
import { describe, expect, it, test } from 'vitest';
import { CommandError } from '../../../cli/command-error.ts';
import { commands, judgeOptions } from '../../../cli/command-line/commands.ts';
import { completion } from '../../../cli/completion/completion.ts';

function scriptOf(shell: string): string {
  let text = '';
  expect(completion([shell], { write: (t) => (text += t) })).toBe(0);
  return text;
}

/** What bash offers behind these words. */
function offered(...words: string[]): string[] {
  const line = `${scriptOf('bash')}
COMP_WORDS=(${words.map((w) => `'${w}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _verify; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', line], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((l) => l !== '');
}

describe('bash offers', () => {
  it('the commands and the papers of the folder as a first word', () => {
    expect(offered('verify', 'p')).toEqual(expect.arrayContaining(['push', 'pull', 'package.json']));
  });

  it('the options of the command that is being typed', () => {
    expect(offered('verify', 'watch', '--q')).toEqual(['--quiet']);
    expect(offered('verify', 'x', '--')).toEqual(Object.keys(judgeOptions).map((o) => `--${o}`));
  });

  it('the words that an option or a command takes', () => {
    expect(offered('verify', 'examples', '--format', '')).toEqual(['text', 'json', 'html', 'csv', 'sarif']);
    expect(offered('verify', 'completion', '')).toEqual(['bash', 'zsh', 'fish']);
    expect(offered('verify', 'push', 'examples', '--url', '')).toEqual([]);
  });

  it('only folders where one is wanted', () => {
    expect(offered('verify', 'watch', 'examp')).toEqual(['examples']);
    expect(offered('verify', 'x', '--out', 'pack')).toEqual([]);
  });
});

test.each(['bash', 'zsh', 'fish'])('%s knows every command and every option', (shell) => {
  const script = scriptOf(shell);
  for (const { name, options } of commands) {
    expect(script).toContain(name);
    for (const option of Object.keys(options))
      expect(script).toContain(shell === 'fish' ? `-l ${option}` : `--${option}`);
  }
});

test('a shell that is none of these is refused with those that are', () => {
  expect(() => completion(['tcsh'], { write: () => true })).toThrow(CommandError);
  expect(() => completion(['tcsh'], { write: () => true })).toThrow(/expected one of bash, zsh, fish, found "tcsh"/);
});
