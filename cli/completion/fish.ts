import { type Completed, type Completes, completed } from './words.ts';

/** For fish: `npm run --silent verify -- completion fish | source`. `command`: what runs the program. */
export function fishScript(command: string): string {
  const others = completed.filter((o) => o.name !== '');
  const names = others.map((o) => o.name).join(' ');
  return `# Completion of verify for fish. In ~/.config/fish/config.fish:  npm run --silent verify -- completion fish | source
type -q verify; or function verify; ${command} $argv; end
complete -c verify -e
function __verify_is
    set -l words (commandline -opc)
    set -l name ''
    if test (count $words) -gt 1; and contains -- $words[2] ${names}
        set name $words[2]
    end
    test "$name" = "$argv[1]"
end
function __verify_first
    test (count (commandline -opc)) -eq 1
end
${others.map((o) => `complete -c verify -n __verify_first -a ${o.name} -d '${o.says}'`).join('\n')}
${completed.flatMap(lines).join('\n')}
`;
}

function lines({ name, takes, options }: Completed): string[] {
  const when = `complete -c verify -n "__verify_is '${name}'"`;
  const words =
    typeof takes !== 'string' ? [`${when} -f -a '${takes.join(' ')}'`] : takes === 'text' ? [`${when} -f`] : [];
  return [
    ...words,
    ...options.map(
      ({ name: option, short, says, takesWord, completes }) =>
        `${when} -l ${option}${short ? ` -s ${short}` : ''}${takesWord ? behind(completes) : ''} -d '${says}'`,
    ),
  ];
}

function behind(completes: Completes): string {
  if (completes === 'nothing') return ' -x';
  if (completes === 'file') return ' -r -F';
  if (completes === 'folder') return " -x -a '(__fish_complete_directories)'";
  return ` -x -a '${completes.join(' ')}'`;
}
