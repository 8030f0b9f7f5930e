import { InferenceSession, Tensor } from 'onnxruntime-node';
import { modelPath, type PinnedFile, pinnedBytes } from './pinned.ts';
import { type SecondReader, startSecondReader } from './second-reader.ts';

/** The PP-OCRv4 models, each loaded with the first page that needs it. */
export interface Engine {
  /** Text probability per pixel: planes of 3 × height × width in, height × width out. */
  detect: (planes: Float32Array, height: number, width: number) => Promise<Float32Array>;
  /** Probability that each of `count` crops of 48 × 192 stands on its head. */
  upsideDown: (planes: Float32Array, count: number) => Promise<number[]>;
  /** Class probabilities per step: `count` crops of 48 × `width`; `steps` × `classes` each. */
  recognise: (planes: Float32Array, count: number, width: number) => Promise<Steps>;
  /** Character of each class; the first is CTC's blank. */
  characters: string[];
  /** Tells whoever waits that a step is done. */
  onStep: () => void;
  /** Another thread that reads crops beside this one; undefined where there is but one thread. */
  second: () => SecondReader | undefined;
}

export interface Steps {
  data: Float32Array;
  steps: number;
  classes: number;
}

/** Height of the crops that the recogniser and the orientation model were trained on. */
export const cropHeight = 48;
/** Width of the crops that the orientation model takes. */
export const orientationWidth = 192;

/**
 * Makes the engine; sessions and the second reader are loaded when first used. `threads` run one operation of the detector; of the recogniser
 * each runs on one crop of its own. `onRun` is called after each.
 */
export function createEngine(threads: number, onRun: () => void = () => {}): Engine {
  const sessions = new Map<string, Promise<InferenceSession>>();
  let second: SecondReader | undefined;
  const session = async (file: PinnedFile): Promise<InferenceSession> => {
    let loaded = sessions.get(file);
    if (!loaded) {
      // Without the arena memory stays at 1.0 GB instead of 1.6 GB, for a quarter more time.
      loaded = InferenceSession.create(pinnedBytes(modelPath(file)), {
        intraOpNumThreads: file === 'ch_PP-OCRv4_rec_infer.onnx' ? 1 : threads,
        interOpNumThreads: 1,
        enableCpuMemArena: false,
        logSeverityLevel: 3,
      });
      sessions.set(file, loaded);
    }
    return loaded;
  };
  const run = async (file: PinnedFile, planes: Float32Array, dims: number[]): Promise<Tensor> => {
    const model = await session(file);
    const result = await model.run({ [model.inputNames[0]!]: new Tensor('float32', planes, dims) });
    onRun();
    return result[model.outputNames[0]!]!;
  };
  return {
    detect: async (planes, height, width) =>
      (await run('ch_PP-OCRv4_det_infer.onnx', planes, [1, 3, height, width])).data as Float32Array,
    upsideDown: async (planes, count) => {
      const dims = [count, 3, cropHeight, orientationWidth];
      const data = (await run('ch_ppocr_mobile_v2.0_cls_infer.onnx', planes, dims)).data;
      return Array.from({ length: count }, (_, i) => data[i * 2 + 1]!);
    },
    recognise: async (planes, count, width) => {
      const tensor = await run('ch_PP-OCRv4_rec_infer.onnx', planes, [count, 3, cropHeight, width]);
      return { data: tensor.data, steps: tensor.dims[1]!, classes: tensor.dims[2]! };
    },
    characters: readCharacters(),
    onStep: onRun,
    second() {
      if (threads > 1) second ??= startSecondReader();
      return second;
    },
  };
}

function readCharacters(): string[] {
  const lines = Buffer.from(pinnedBytes(modelPath('ppocr_keys_v1.txt')))
    .toString('utf8')
    .split(/\r?\n/);
  while (lines.at(-1) === '') lines.pop();
  return ['', ...lines, ' '];
}
