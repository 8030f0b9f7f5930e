import type { Standing } from './denial-reading.ts';
import { endsOf, reachedBy, type Tiles, tilesOf } from './tiled.ts';
import { simplify } from './tokens.ts';

/** Words that hold a character of denial and deny nothing. */
const harmless =
  /无锡|无纺|无棣|无为|无极|无限|无缝|无疑|非洲|非常|非凡|不锈|不同|不仅|不但|不只|不单|不光|不断|不久|不得不|不少于|不低于|不足|不超过|不大于|不小于|不等|不限|未来|未央|未名|没有问题|不可否认|不脱|非转基因|非织造|非有机/g;

const verbs =
  '储存|贮存|存放|加工|纺制|纺|运输|使用|采用|选用|购买|购入|采购|收购|进口|引进|接受|经营|销售|出售|涉及|存在|包含|包括|含有|含|来自|来源于|源自|源于|产自|产于|出自|取自|取材于|原产于|种植于|采摘于|种植|生产|制造|开采|位于|在|从|自|由|用|是|为|属于|属|有|掺入|掺用|掺有|掺杂|掺|混入|混用|混有|混|买|加入|添加';
const goods =
  '花|皮棉|籽棉|原棉|棉花|棉纤维|棉纱线|棉纱|棉制品|棉|纱线|纱|线|纤维|面料|布料|坯布|织物|服装|成衣|番茄酱|番茄制品|番茄|原材料|原料|材料|辅料|产品|制品|货物|商品|物料|成分|部分|份额|比例';
const plain =
  '予以|予|一律|一概|曾|会|再|得|能|可以|可|直接|间接|故意|以任何形式|以任何方式|任何|一切|所有|以|于|和|及|与|或者|或|、|/|的|之|其|该|本|此|批|我司|我们|公司|供应商|企业|工厂|农场|地|产地|产区|原产地|地区|省份|省|区|境内|境|等|中国|国内|经|被|曾经|从|过|全部|部分|间|均|皆|都|也|亦|并|绝|一|土耳其|乌兹别克斯坦|土库曼斯坦|朝鲜|巴基斯坦|印度|缅甸';
const negation =
  '非|不再|不会|不得|不|未曾|未|没有|没|无任何|无|禁止|严禁|禁用|禁|拒绝|拒用|拒|抵制|杜绝|停止|停用|避免|避开|排除|剔除';
const single = /[\s\d%％A-Za-z]/u;
const none = tilesOf('', /(?!)/u);
const fillers = tilesOf(`${verbs}|${goods}|${plain}`, single);
const plains = tilesOf(plain, single);
const listing = tilesOf(`${goods}|${plain}`, single);
const clauses = tilesOf(`${verbs}|${goods}|${plain}|，`, single);

/** Some word of `openers` stands in the text, and nothing but tiles behind it. */
const runsOut = (text: string, openers: Tiles, tiles: Tiles): boolean =>
  reachedBy(text, tiles, endsOf(text, openers))[text.length]!;

const negations = tilesOf(negation, none.single);
const aheadSure = (text: string): boolean => runsOut(text, negations, fillers);

const openNegations = tilesOf('不|未|没有|无|禁止', none.single);
const verbTiles = tilesOf(verbs, none.single);
/** The denied verb has an object that is not known: "不使用…的新疆棉". */
const aheadOpen = (text: string): boolean =>
  endsOf(text, verbTiles, reachedBy(text, plains, endsOf(text, openNegations))).some((end) =>
    /^[^，。；]{0,40}$/u.test(text.slice(end)),
  );

const exceptions = tilesOf('除了|除去|除开|除|不包括|不计|剔除', none.single);
const exceptAhead = (text: string): boolean => runsOut(text, exceptions, fillers);
const exceptionEnd = /(?:除外|以外|之外|外(?=[，,、)）的]|$)|例外|不在内|不计)/uy;
/** What stands up to the end of the exception that follows ("以外", "除外"), if one does. */
function exceptBehind(text: string): string | undefined {
  const reached = reachedBy(text, listing, [0]);
  for (let i = 0; i <= text.length; i++) {
    if (!reached[i]) continue;
    exceptionEnd.lastIndex = i;
    const end = exceptionEnd.exec(text);
    if (end) return text.slice(0, i + end[0].length);
  }
  return undefined;
}

const topics = tilesOf(`${goods}|${plain}|维吾尔|自治区|从未|成分|供应|是|在|的`, single);
const behindNegations = tilesOf('不|未|没有|没|禁止|严禁|无', none.single);
const behindUses = tilesOf(
  '使用|采用|采购|选用|购买|进口|接受|允许|加入|添加|用于|用|涉及|存在|纳入|进入|包含在|列入|投入|采用|关联|关系|往来|联系|瓜葛',
  none.single,
);
const behindRest = tilesOf(
  `过|于|在|到|的|我|本|任何|该|此|生产|投入|用于|产品|中|上述|货物|${goods}|公司|${plain}`,
  single,
);
const barred =
  /^(?:(?:禁用|禁止|严禁|拒收|停用|禁购|被(?:禁止|排除|剔除)|排除在外)(?:的)?$|(?:为|占比为?|含量为?)?零(?:含量)?$|无关(?:联|系)?$)/u;
function behindSure(text: string): boolean {
  const topic = reachedBy(text, topics, [0]);
  const denied = reachedBy(text, plains, endsOf(text, behindNegations, topic));
  if (reachedBy(text, behindRest, endsOf(text, behindUses, denied))[text.length]) return true;
  return topic.some((here, i) => here && text.length - i <= 12 && barred.test(text.slice(i)));
}
const ownVerb =
  /(产自|来自|产地|原产|种植于|采购自|源自|棉花?[：:]|(全部|均|全|都|一律|只|仅)(使用|采用|选用|为|是|系|用))/u;
const kana = /[\u3040-\u30ff\uac00-\ud7af]/u;
const japaneseUse = /使|含|用|調達|調|購|由来|産|混|사용|포함|함유|조달|구매|원산|산 |구입|혼/u;
const japaneseDenial = /ない|ません|なし|除く|ず|不使用|非|以外|않|없|아닌|아닙|아니|미사용|제외|불포함|무(?=함유)/u;

const simple = (text: string): string => {
  const given = simplify(text);
  return (given.length === text.length ? given : text).replace(/\r?\n/g, '').replace(harmless, '\u2009');
};

/** Chinese, Japanese and Korean: what do the characters around a place say of it? */
export function standingInHan(before: string, after: string): Standing {
  if (!/[\p{Script=Han}\u3040-\u30ff\uac00-\ud7af]/u.test(before + after)) return 'stated';
  if (kana.test(before + after)) {
    const whole = `${before.split(/[、,，]/).at(-1)!} ${after}`;
    return japaneseUse.test(whole) && japaneseDenial.test(whole) ? 'denied' : 'stated';
  }
  const [ahead, behind] = [simple(before), simple(after)];
  const denies = /不|未|没|无(?!论)/u;
  const except = exceptBehind(behind);
  if (except || (exceptAhead(ahead) && /^[^，,；;。]{0,12}([)）]|外|$)/u.test(behind))) {
    // "除新疆棉外，不使用其他棉": nothing but X.
    const others =
      denies.test(behind.slice(except?.length ?? 0)) ||
      /(?:不|未|没|无)[^，,；;]*$/u.test(ahead.replace(/(除|不包括|不计|剔除)[^除]*$/u, ''));
    return others ? 'unsure' : 'denied';
  }
  if (behindSure(behind.split(/[，,：:；;（(]/u)[0]!)) return 'denied';
  const parts = ahead.split(/[，,；;：:]/u);
  const own = parts.at(-1)!;
  if (aheadSure(own)) return 'denied';
  if (aheadOpen(own)) return 'unsure';
  for (let k = parts.length - 2; k >= 0; k--) {
    const later = parts.slice(k + 1).join('，');
    if (ownVerb.test(later)) break;
    if (aheadSure(parts[k]!) && reachedBy(later, clauses, [0])[later.length]) return 'denied';
  }
  return 'stated';
}
