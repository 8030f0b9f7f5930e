/** A node of the syntax tree (ESTree with TypeScript), as the parser gives it. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** What may be changed about one node: the texts that may stand in its place. */
export interface Site {
  start: number;
  end: number;
  /** An expression is replaced by an expression, a statement by nothing, a property by another name. */
  kind: 'expression' | 'statement' | 'property';
  changes: { to: string; what: string }[];
}

const nodeOf = (value: unknown): Node => value as Node;
const listOf = (value: unknown): Node[] => (value ?? []) as Node[];

const relational: Record<string, string[]> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
};
const arithmetic: Record<string, string> = { '+': '-', '-': '+', '*': '/', '/': '*', '%': '*' };
const swapped: Record<string, string> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
};

/** Lists longer than this are data: leaving one word out says something of the words and nothing of the code. */
const longList = 8;

/**
 * The changes that a node may undergo, from a fixed set: comparisons and their bounds, logical operators and each of their sides, conditions,
 * booleans, numbers a little off, list items and statements left out, values not returned, arithmetic, opposite methods. Texts and patterns
 * are data here: the snapshots of the examples hold the first, the readers' tests the second.
 */
export function sitesOf(node: Node, source: string): Site[] {
  const text = (n: Node): string => source.slice(n.start, n.end);
  const expression = (n: Node, ...changes: [to: string, what: string][]): Site => ({
    start: n.start,
    end: n.end,
    kind: 'expression',
    changes: changes.map(([to, what]) => ({ to, what })),
  });
  const without = (n: Node, what: string): Site => ({
    start: n.start,
    end: n.end,
    kind: 'statement',
    changes: [{ to: '{}', what }],
  });
  switch (node.type) {
    case 'BinaryExpression': {
      const operator = node.operator as string;
      const [left, right] = [nodeOf(node.left), nodeOf(node.right)];
      const joined = (by: string): string => `${text(left)} ${by} ${text(right)}`;
      if (relational[operator])
        return [expression(node, ...relational[operator].map((by): [string, string] => [joined(by), 'comparison']))];
      if (!arithmetic[operator] || [left, right].some(isText)) return [];
      return [expression(node, [joined(arithmetic[operator]), 'arithmetic'])];
    }
    case 'LogicalExpression': {
      const [left, right] = [text(nodeOf(node.left)), text(nodeOf(node.right))];
      if (node.operator === '??') return [expression(node, [left, 'left side alone'], [right, 'right side alone'])];
      const other = node.operator === '&&' ? '||' : '&&';
      return [
        expression(
          node,
          [`(${left}) ${other} (${right})`, 'logic'],
          [left, 'left side alone'],
          [right, 'right side alone'],
        ),
      ];
    }
    case 'UnaryExpression':
      return node.operator === '!' || node.operator === '-'
        ? [expression(node, [text(nodeOf(node.argument)), 'negation'])]
        : [];
    case 'UpdateExpression':
      return [
        expression(node, [
          node.operator === '++' ? text(node).replace('++', '--') : text(node).replace('--', '++'),
          'step',
        ]),
      ];
    case 'AssignmentExpression': {
      const by = ({ '+=': '-=', '-=': '+=', '*=': '/=' } as Record<string, string>)[node.operator as string];
      const [left, right] = [nodeOf(node.left), nodeOf(node.right)];
      return by && !isText(right) ? [expression(node, [`${text(left)} ${by} ${text(right)}`, 'arithmetic'])] : [];
    }
    case 'Literal':
      if (typeof node.value === 'boolean') return [expression(node, [String(!node.value), 'boolean'])];
      if (typeof node.value === 'number') return [expression(node, ...aside(node.value))];
      return [];
    case 'ArrayExpression': {
      const items = listOf(node.elements);
      if (items.length === 0 || items.length > longList || items.some((x) => x === null)) return [];
      return [
        expression(
          node,
          ...items.map((_, i): [string, string] => [
            `[${items
              .filter((_, k) => k !== i)
              .map(text)
              .join(', ')}]`,
            'item left out',
          ]),
        ),
      ];
    }
    case 'ConditionalExpression':
    case 'IfStatement': {
      const test = nodeOf(node.test);
      return [expression(test, ['true', 'always'], ['false', 'never'])];
    }
    case 'WhileStatement':
      return [expression(nodeOf(node.test), ['false', 'never'])];
    case 'ReturnStatement': {
      const value = node.argument as Node | null;
      if (!value || ['Literal', 'Identifier'].includes(value.type)) return [];
      return [expression(value, ['undefined', 'nothing returned'])];
    }
    case 'ArrowFunctionExpression': {
      const body = nodeOf(node.body);
      if (body.type === 'BlockStatement' || ['Literal', 'Identifier'].includes(body.type)) return [];
      return [expression(body, ['undefined', 'nothing returned'])];
    }
    case 'ExpressionStatement':
      return [without(node, 'statement left out')];
    case 'ContinueStatement':
    case 'BreakStatement':
      return [without(node, 'statement left out')];
    case 'CallExpression': {
      const callee = nodeOf(node.callee);
      if (callee.type !== 'MemberExpression' || callee.computed) return [];
      const property = nodeOf(callee.property);
      const name = property.name as string;
      const other = Object.hasOwn(swapped, name) ? swapped[name] : undefined;
      const [first] = listOf(node.arguments);
      const sites: Site[] = [];
      if (other)
        sites.push({
          start: property.start,
          end: property.end,
          kind: 'property',
          changes: [{ to: other, what: 'opposite method' }],
        });
      if (first && ['filter', 'sort', 'toSorted'].includes(name))
        sites.push(expression(first, name === 'filter' ? ['() => true', 'no filter'] : ['() => 0', 'no order']));
      return sites;
    }
    default:
      return [];
  }
}

const isText = (n: Node): boolean =>
  n.type === 'TemplateLiteral' ||
  (n.type === 'Literal' && typeof n.value === 'string') ||
  (n.type === 'BinaryExpression' && n.operator === '+' && (isText(nodeOf(n.left)) || isText(nodeOf(n.right))));

/** A number a little off: a whole one by one, another by a tenth. */
function aside(value: number): [to: string, what: string][] {
  const off = Number.isInteger(value) ? [value + 1, value - 1] : [value * 1.1, value * 0.9];
  return off.filter((n) => n >= 0).map((n) => [String(n), 'number']);
}
