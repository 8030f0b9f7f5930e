import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Side } from './stage.ts';

/** One run of a model: which one, and the tensor that goes in. */
interface Asked {
  model: string;
  planes: Float32Array;
  dims: number[];
}

/**
 * The OCR engine without our code: the models run by onnxruntime-node, by the settings that we run them with, on the very tensors that our
 * reader asks them about, kept from one reading. Drawing, cropping, joining and everything else is left out.
 */
export const alone = (ending: string): Side => ({
  name: 'the OCR models alone (onnxruntime-node)',
  warmOnly: true,
  async load(input) {
    const [{ createCanvas, loadImage }, { createEngine }, { readPicture }, { modelPath, pinnedBytes }, onnx] =
      await Promise.all([
        import('@napi-rs/canvas'),
        import('../../../shared/read/image/engine.ts'),
        import('../../../shared/read/image/page.ts'),
        import('../../../shared/read/image/pinned.ts'),
        import('onnxruntime-node'),
      ]);
    const asked: Asked[] = [];
    const engine = createEngine(2);
    const kept = {
      ...engine,
      // Every tensor is wanted here.
      second: () => undefined,
      detect(planes: Float32Array, height: number, width: number) {
        asked.push({ model: 'ch_PP-OCRv4_det_infer.onnx', planes: planes.slice(), dims: [1, 3, height, width] });
        return engine.detect(planes, height, width);
      },
      upsideDown(planes: Float32Array, count: number) {
        asked.push({ model: 'ch_ppocr_mobile_v2.0_cls_infer.onnx', planes: planes.slice(), dims: [count, 3, 48, 192] });
        return engine.upsideDown(planes, count);
      },
      recognise(planes: Float32Array, count: number, width: number) {
        asked.push({ model: 'ch_PP-OCRv4_rec_infer.onnx', planes: planes.slice(), dims: [count, 3, 48, width] });
        return engine.recognise(planes, count, width);
      },
    };
    const start = `${basename(input)}-`;
    for (const name of (await readdir(dirname(input))).filter((n) => n.startsWith(start) && n.endsWith(ending))) {
      const image = await loadImage(await readFile(join(dirname(input), name)));
      const canvas = createCanvas(image.width, image.height);
      const pen = canvas.getContext('2d');
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, image.width, image.height);
      await readPicture(kept, { width: image.width, height: image.height, rgba: data }, 1);
    }
    const sessions = new Map<string, Awaited<ReturnType<typeof onnx.InferenceSession.create>>>();
    for (const model of new Set(asked.map((one) => one.model)))
      sessions.set(
        model,
        await onnx.InferenceSession.create(pinnedBytes(modelPath(model as Parameters<typeof modelPath>[0])), {
          intraOpNumThreads: 2,
          interOpNumThreads: 1,
          enableCpuMemArena: false,
          logSeverityLevel: 3,
        }),
      );
    return async () => {
      for (const { model, planes, dims } of asked) {
        const session = sessions.get(model)!;
        await session.run({ [session.inputNames[0]!]: new onnx.Tensor('float32', planes, dims) });
      }
    };
  },
});
