import { type Completed, type Completes, completed } from './words.ts';

/** For zsh, after `compinit`: `eval "$(npm run --silent verify -- completion zsh)"`. `command`: what runs the program. */
export function zshScript(command: string): string {
  const [judging, ...others] = completed as [Completed, ...Completed[]];
  return `# Completion of verify for zsh. In ~/.zshrc, after compinit:  eval "$(npm run --silent verify -- completion zsh)"
(( $+commands[verify] )) || verify() { ${command} "$@" }
_verify() {
  local -a names
  names=(${others.map((o) => `'${o.name}:${o.says}'`).join(' ')})
  if (( CURRENT > 2 )); then
    case "$words[2]" in
${others.map((o) => `      ${o.name}) shift words; (( CURRENT-- )); _arguments ${specs(o).join(' ')}; return ;;`).join('\n')}
    esac
  elif [[ "$PREFIX" != -* ]]; then
    _describe -t commands command names
  fi
  _arguments ${specs(judging).join(' ')}
}
compdef _verify verify
`;
}

function specs({ takes, options }: Completed): string[] {
  return [
    ...options.map(({ name, says, takesWord, completes }) =>
      takesWord ? `'--${name}=[${says}]:${name}:${action(completes)}'` : `'--${name}[${says}]'`,
    ),
    `'*:${typeof takes === 'string' ? takes : 'word'}:${action(typeof takes !== 'string' ? takes : takes === 'file' || takes === 'folder' ? takes : 'nothing')}'`,
  ];
}

function action(completes: Completes): string {
  if (completes === 'nothing') return ' ';
  if (completes === 'file') return '_files';
  if (completes === 'folder') return '_files -/';
  return `(${completes.join(' ')})`;
}
