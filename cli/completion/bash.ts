import { type Completed, type Completes, completed } from './words.ts';

/** For bash 3.2 and later: `eval "$(npm run --silent verify -- completion bash)"`. `command`: what runs the program. */
export function bashScript(command: string): string {
  const [judging, ...others] = completed as [Completed, ...Completed[]];
  return `# Completion of verify for bash. In ~/.bashrc:  eval "$(npm run --silent verify -- completion bash)"
type verify >/dev/null 2>&1 || verify() { ${command} "$@"; }
_verify() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" cmd="\${COMP_WORDS[1]}" IFS=$'\\n'
  COMPREPLY=()
  [ "$COMP_CWORD" -eq 1 ] && cmd=
  case "$cmd" in
    ${others.map((o) => o.name).join('|')}) ;;
    *) cmd= ;;
  esac
  case "$cmd $prev" in
${completed.flatMap(behind).join('\n')}
  esac
  if [[ "$cur" == -* ]]; then
    case "$cmd" in
${others.map((o) => `      ${o.name}) COMPREPLY=($(compgen -W $'${flags(o)}' -- "$cur")) ;;`).join('\n')}
      *) COMPREPLY=($(compgen -W $'${flags(judging)}' -- "$cur")) ;;
    esac
    return
  fi
  case "$cmd" in
${others.map((o) => `    ${o.name}) ${reply(wordsOf(o))} ;;`).join('\n')}
    *)
      compopt -o filenames 2>/dev/null
      COMPREPLY=($(compgen -f -- "$cur"))
      [ "$COMP_CWORD" -eq 1 ] && COMPREPLY+=($(compgen -W $'${others.map((o) => o.name).join('\\n')}' -- "$cur"))
      ;;
  esac
}
complete -F _verify verify
`;
}

const flags = ({ options }: Completed) => options.map((o) => `--${o.name}`).join('\\n');

const wordsOf = ({ takes }: Completed): Completes =>
  typeof takes !== 'string' ? takes : takes === 'file' || takes === 'folder' ? takes : 'nothing';

/** What stands behind each option that takes a word. */
function behind({ name, options }: Completed): string[] {
  return options.filter((o) => o.takesWord).map((o) => `    '${name} --${o.name}') ${reply(o.completes)}; return ;;`);
}

function reply(completes: Completes): string {
  if (completes === 'nothing') return 'COMPREPLY=()';
  if (completes === 'folder') return 'compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$cur"))';
  if (completes === 'file') return 'compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$cur"))';
  return `COMPREPLY=($(compgen -W $'${completes.join('\\n')}' -- "$cur"))`;
}
