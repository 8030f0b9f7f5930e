import { parseAst } from 'vitest/node';
import type { Node } from './mutators.ts';

/**
 * Instrumented code in which the constants of a module that hold mutants can be made again: `const limit = 3` becomes a variable that
 * `__m.remake` sets anew, so that a mutant in it wakes without the modules being loaded once more.
 */
export function remakeable(code: string, file: string): string {
  const program = parseAst(code, { lang: 'ts' }) as unknown as Node;
  let text = '';
  let at = 0;
  for (const statement of program.body as Node[]) {
    const declared = (statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement) as Node | null;
    if (declared?.type !== 'VariableDeclaration' || declared.kind !== 'const') continue;
    const [one, ...more] = declared.declarations as Node[];
    const init = one?.init as Node | null;
    const name = one?.id as Node | undefined;
    if (more.length > 0 || !init || name?.type !== 'Identifier') continue;
    if (/^(ArrowFunctionExpression|FunctionExpression)$/.test(init.type)) continue;
    const value = code.slice(init.start, init.end);
    const places = [...value.matchAll(/__m\.h\[(\d+)\]/g)].map((m) => Number(m[1]));
    if (places.length === 0) continue;
    text += code.slice(at, declared.start).concat('let', code.slice(declared.start + 'const'.length, statement.end));
    const [from, to] = [Math.min(...places), Math.max(...places)];
    text += `;__m.again(${JSON.stringify(file)},${from},${to},()=>{${String(name.name)}=${value};});`;
    at = statement.end;
  }
  return text + code.slice(at);
}
