import UTIF from 'utif2';

/** Marks of a JPEG: its start, its end. */
const [start, end] = [0xd8, 0xd9];

const tags = (page: UTIF.IFD, number: number): number[] =>
  Array.from((page[`t${number}`] as ArrayLike<number> | undefined) ?? [], Number);

/** The samples of a page whose colours stand one whole plane after the other (TIFF tag 284: 2), side by side as elsewhere; 8 bits each, else undefined. */
export function planeByPlane(buffer: ArrayBuffer, page: UTIF.IFD): Uint8Array | undefined {
  const [width, height] = [tags(page, 256)[0]!, tags(page, 257)[0]!];
  const samples = tags(page, 277)[0] ?? 1;
  if ((tags(page, 258)[0] ?? 1) !== 8) return undefined;
  const all = new Uint8Array(width * height * samples);
  for (let plane = 0; plane < samples; plane += 1) {
    const part = (number: number): number[] => {
      const list = tags(page, number);
      const many = list.length / samples;
      return list.slice(plane * many, (plane + 1) * many);
    };
    const alone = { ...page, t277: [1], t258: [8], t262: [1], t284: [1], data: undefined } as unknown as UTIF.IFD;
    for (const number of [273, 279, 324, 325]) {
      if (tags(page, number).length > 0) (alone as unknown as Record<string, number[]>)[`t${number}`] = part(number);
    }
    UTIF.decodeImage(buffer, alone);
    const { data } = alone;
    if (!data || data.length < width * height) return undefined;
    for (let i = 0; i < width * height; i += 1) all[i * samples + plane] = data[i]!;
  }
  return all;
}

/**
 * The four inks of a page packed as JPEG, strip by strip or tile by tile. They stand as they are, full ink at 255 (TIFF 6.0, section 16), whatever a
 * mark of Adobe's in the JPEG says: the library takes them for colours.
 */
export function inkJpeg(file: Uint8Array, page: UTIF.IFD): Uint8Array | undefined {
  const [width, height] = [tags(page, 256)[0]!, tags(page, 257)[0]!];
  const tiled = tags(page, 324).length > 0;
  const places = tags(page, tiled ? 324 : 273);
  const lengths = tags(page, tiled ? 325 : 279);
  const across = tiled ? tags(page, 322)[0]! : width;
  const down = tiled ? tags(page, 323)[0]! : (tags(page, 278)[0] ?? height);
  const perRow = Math.ceil(width / across);
  const all = new Uint8Array(width * height * 4);
  for (const [i, place] of places.entries()) {
    const part = decodeInks(withTables(tags(page, 347), file.subarray(place, place + (lengths[i] ?? 0))));
    if (!part) return undefined;
    const [left, top] = [(i % perRow) * across, Math.floor(i / perRow) * down];
    const wide = Math.min(part.width, width - left) * 4;
    for (let y = 0; y < part.height && top + y < height; y += 1)
      all.set(part.data.subarray(y * part.width * 4, y * part.width * 4 + wide), ((top + y) * width + left) * 4);
  }
  return all;
}

/** A strip with the tables that the page keeps apart (tag 347), less the end of these and the start of that. */
function withTables(tables: number[], strip: Uint8Array): Uint8Array {
  if (tables.length === 0) return strip;
  const ended = tables.at(-2) === 0xff && tables.at(-1) === end;
  const bare = strip[0] === 0xff && strip[1] === start ? strip.subarray(2) : strip;
  return Uint8Array.from([...(ended ? tables.slice(0, -2) : tables), ...bare]);
}

interface Decoder {
  width: number;
  height: number;
  parse: (bytes: Uint8Array) => void;
  getData: (as: { width: number; height: number; forceRGB: boolean; isSourcePDF: boolean }) => Uint8ClampedArray;
}

function decodeInks(jpeg: Uint8Array): { width: number; height: number; data: Uint8ClampedArray } | undefined {
  const decoder = new (UTIF as unknown as { JpegDecoder: new () => Decoder }).JpegDecoder();
  decoder.parse(jpeg);
  const { width, height } = decoder;
  const data = decoder.getData({ width, height, forceRGB: false, isSourcePDF: true });
  return data.length === width * height * 4 ? { width, height, data } : undefined;
}
