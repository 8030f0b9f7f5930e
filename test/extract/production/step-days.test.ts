import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { stepLabel } from '../../../shared/extract/production/step-words.ts';
import { drawPage } from '../page.ts';
import { read, Sheet } from './draw.ts';

describe('the label of a day of work', () => {
  it.each([
    ['Knitting started', 'knit', 'start'],
    ['Weaving: finished', 'weave', 'end'],
    ['Bales opened', undefined, 'whole'],
    ['Lot completed', undefined, 'end'],
    ['Knitted from', 'knit', 'start'],
    ['Dyeing lot started', 'finish', 'start'],
    ['Date of completion of weaving', 'weave', 'end'],
    ['Дата начала прядения', 'spin', 'start'],
    ['织造完成日期', 'weave', 'end'],
    ['Inicio de desmote', 'gin', 'start'],
    ['Örme başlangıç tarihi', 'knit', 'start'],
    ['Strickbeginn', 'knit', 'start'],
  ])('%s is of its craft and its end', (label, kind, phase) => expect(stepLabel(label)).toEqual({ kind, phase }));
  it.each(['Order date', 'Contract from', 'Delivery completed', 'Lot', 'To', 'Date', 'Test finished', 'Invoice made'])(
    '%s is of no work',
    (label) => expect(stepLabel(label)).toBeUndefined(),
  );
});

describe('days of a step in a sentence', () => {
  it.each([
    [
      'La tejeduría se realizó en los telares 4 a 9 de la nave norte con la trama del mismo lote, del 04/02/2025 al 19/02/2025, sin paradas.',
    ],
    [
      'A tecelagem decorreu nos teares da sala 2, com a teia e a trama do mesmo lote de fio, de 04/02/2025 a 19/02/2025.',
    ],
    [
      'Weaving took place on the looms of hall 2 with the same yarn in warp and weft, 4 February 2025 to 19 February 2025.',
    ],
  ])('are those of the work that took place: %s', async (sentence) => {
    const [d] = await read(
      new Sheet().title('WEAVING REPORT').field('Fabric lot', 'TZ-90').text(`Plain cloth. ${sentence}`),
    );
    expect(d!.facts.events.filter((e) => e.kind === 'weave')).toMatchObject([{ from: '2025-02-04', to: '2025-02-19' }]);
  });

  it.each([
    [
      'garment-record',
      'cut-and-sew',
      'The cloth of lot TZ-90 reached us in January and was cut in hall 3 between 4 February 2025 and 19 February 2025 by hand.',
    ],
    [
      'garment-record',
      'cut-and-sew',
      'Las prendas del pedido fueron cosidas en la planta dos del 04/02/2025 al 19/02/2025 sin paradas.',
    ],
    ['spinning-record', 'spin', 'İplik ring makinelerinde 04.02.2025 - 19.02.2025 tarihleri arasında eğrildi.'],
    [
      'garment-record',
      'cut-and-sew',
      '04.02.2025 – 19.02.2025 tarihleri arasında bu sipariş için bornoz dikilmiş, kolilere konulmuştur.',
    ],
    ['spinning-record', 'spin', 'Пряжа партии 118 была спрядена на машинах цеха № 2 с 04.02.2025 по 19.02.2025.'],
    ['garment-record', 'cut-and-sew', '该批面料于2025年2月4日至2025年2月19日裁剪。'],
  ])('are those of what was done on them (%s, %s): %s', (type, kind, text) => {
    const page = drawPage(`\n REPORT 44/26\n Riverton Works\n\n ${text}\n`);
    const { events } = extractFacts([page], { id: 'd', type: type as 'garment-record', language: 'en' }).facts;
    expect(events.filter((e) => e.kind === kind)).toMatchObject([{ from: '2025-02-04', to: '2025-02-19' }]);
  });

  it.each([
    'The cloth was woven by Alder Mills and shipped on 4 February 2025.',
    'The yarn will be woven in the week of 4 February 2025.',
    'The yarn was tested before it was woven; the report came on 4 February 2025.',
  ])('are no days of another deed or of a plan: %s', (text) => {
    const page = drawPage(`\n REPORT 44/26\n Riverton Works\n\n ${text}\n`);
    const { events } = extractFacts([page], { id: 'd', type: 'fabric-record', language: 'en' }).facts;
    expect(events.filter((e) => e.kind === 'weave')).toEqual([]);
  });

  it('keep the cutting of cloth apart from the sewing that ends later', () => {
    const page = drawPage(
      '\n REPORT 44/26\n Riverton Works\n\n The fabric was cut on 3 March 2025. Sewing ran on two lines from 6 March 2025 to 20 March 2025.\n',
    );
    const { events } = extractFacts([page], { id: 'd', type: 'garment-record', language: 'en' }).facts;
    expect(events.filter((e) => e.kind === 'cut-and-sew').map((e) => e.from)).toEqual(['2025-03-03', '2025-03-06']);
  });

  it('are no days of what came before or after it', async () => {
    const [d] = await read(
      new Sheet()
        .title('WEAVING REPORT')
        .field('Fabric lot', 'TZ-90')
        .text('Weaving took place in hall 2 after the yarn was tested on 04/02/2025 in the laboratory.'),
    );
    expect(d!.facts.events.filter((e) => e.kind === 'weave')).toEqual([]);
  });
});

describe('days of a step under labels of any wording', () => {
  it('makes one event of beginning and end, with both in its evidence', async () => {
    const [card] = await read(
      new Sheet()
        .text('Coral Knitwear Ltd', 50, 14, { bold: true })
        .title('KNITTING AND DYEING CARD')
        .field('Fabric lot :', 'PQ-0824')
        .field('Yarn lot :', 'AN-30-2408')
        .field('Knitting started :', '13 May 2024')
        .field('Knitting finished :', '31 May 2024')
        .field('Dyed from :', '3 June 2024 to 8 June 2024')
        .field('Grey fabric (kg) :', '13,577.0'),
    );
    const events = card!.facts.events.map(({ kind, from, to }) => ({ kind, from, to }));
    expect(events).toContainEqual({ kind: 'knit', from: '2024-05-13', to: '2024-05-31' });
    expect(events).toContainEqual({ kind: 'finish', from: '2024-06-03', to: '2024-06-08' });
    expect(card!.facts.events.find((e) => e.kind === 'knit')?.evidence.quote).toContain('31 May 2024');
  });
  it('reads the opening of the bales of a spinner in columns of labels', async () => {
    const [lot] = await read(
      new Sheet()
        .text('Highland Spinners S.A.', 50, 14, { bold: true })
        .title('YARN LOT REPORT')
        .table(
          [50, 150, 300, 420],
          [
            ['Yarn lot', 'AN-30-2408', 'Lot completed', '3 September 2024'],
            ['Count', 'Ne 30/1 carded', 'Cotton used (kg)', '15,823.1'],
            ['Bales opened', '12 August 2024', 'Yarn produced (kg)', '13,798.0'],
          ],
        ),
    );
    expect(lot!.facts.events.map(({ kind, from, to }) => ({ kind, from, to }))).toEqual([
      { kind: 'spin', from: '2024-08-12', to: '2024-09-03' },
    ]);
  });
});

describe('a weight in the text above a table', () => {
  it('is a flow of its own and does not say what the rows below are', async () => {
    const rows = Array.from({ length: 8 }, (_, i) => [`${i + 1}`, `MTH/24/${5101 + i}`, `${214 + i}.5`, '12/02/2024']);
    const sheet = new Sheet()
      .text('METEMA GINNERY P.L.C.', 50, 14, { bold: true })
      .title('BALE PRESS SHEET')
      .text('Lot MTH-24-06', 50, 9);
    sheet.text('Bale marks all with prefix MTH/24/', 50, 9, { stay: true }).text('Seed cotton used 4,850 kg', 330, 9);
    const [gin] = await read(sheet.table([50, 110, 230, 330], [['S.N.', 'Bale', 'Net kg', 'Date'], ...rows]));
    const flows = gin!.facts.flows.map(({ direction, material, kg }) => ({ direction, material, kg }));
    expect(flows).toContainEqual({ direction: 'out', material: 'lint', kg: 1744 });
    expect(flows.filter((f) => f.direction === 'in')).toEqual([{ direction: 'in', material: 'seed-cotton', kg: 4850 }]);
  });
});

describe('the sampling act of an Uzbek gin', () => {
  it('gives lot and bales by its own labels, the range with its words behind the numbers', async () => {
    const [act] = await read(
      new Sheet()
        .title('NAMUNA OLISH DALOLATNOMASI № 314/24')
        .field('Tanlov joyi :', 'Qorako‘l paxta tozalash zavodi', 280)
        .field('Paxta tolasi to‘dasi p/x № :', '314', 280)
        .field('Jamlangan hajmdagi toylar soni :', '90', 280)
        .field('Toylar ketma-ketligi :', '231401 dan 231490 gacha', 280)
        .field('Netto massasi (kg) :', '19 122,1', 280),
    );
    expect(act!.facts.lots?.value).toEqual(['314']);
    expect(act!.facts.units.map(({ id, to }) => ({ id, to }))).toEqual([{ id: '231401', to: '231490' }]);
  });
});

it('keeps the day of cutting apart from the days of sewing', async () => {
  const [card] = await read(
    new Sheet()
      .text('Kelani Apparel Ltd', 50, 14, { bold: true })
      .title('CUTTING AND SEWING REPORT')
      .field('Fabric lot :', 'PQ-0824')
      .field('Cutting date :', '28 March 2024')
      .field('Sewing completed :', '6 May 2024')
      .field('Pieces cut :', '17,000'),
  );
  const days = card!.facts.events.filter((e) => e.kind === 'cut-and-sew').map(({ from, to }) => ({ from, to }));
  expect(days).toEqual([
    { from: '2024-03-28', to: undefined },
    { from: '2024-05-06', to: undefined },
  ]);
});

describe('days in the clauses of running text', () => {
  const days = async (text: string) => {
    const [d] = await read(
      new Sheet()
        .text('Mekong Ginning Co.', 50, 14, { bold: true })
        .title('GINNING RECORD')
        .field('Lot :', 'GN-204')
        .prose(text),
    );
    return d!.facts.events.map(({ kind, from, to }) => ({ kind, from, to }));
  };
  it.each([
    [
      'Seed cotton of the growers of the district, picked 3 September – 28 September 2024: 40,110 kg. Ginned 2–5 October 2024.',
    ],
    [
      'Campagne 2024 · coton graine acheté aux producteurs de la région, récolte / harvest 03/09/2024–28/09/2024 · coton graine 40 110 kg · égrené / ginned 02/10/2024–05/10/2024 · 72 balles',
    ],
    [
      'Paxta xomashyosi: 40 110 kg, terim / harvest 03.09.2024 – 28.09.2024. Xom paxta qayta ishlangan / ginned 02.10.2024 – 05.10.2024.',
    ],
  ])('are those of the last words before them: %s', async (text) => {
    const events = await days(text);
    expect(events).toContainEqual({ kind: 'harvest', from: '2024-09-03', to: '2024-09-28' });
    expect(events).toContainEqual({ kind: 'gin', from: '2024-10-02', to: '2024-10-05' });
  });
  it('go on behind the end of a printed line', async () => {
    const [d] = await read(
      new Sheet()
        .title('GINNING RECORD')
        .field('Lot :', 'GN-204')
        .text('Growers of the northern blocks of the estate. Colheita / harvest 03/09/2024–', 50, 9)
        .text('28/09/2024. Beneficiado / ginned 02/10/2024. Seed cotton 40,110 kg.', 50, 9),
    );
    const events = d!.facts.events.map(({ kind, from, to }) => ({ kind, from, to }));
    expect(events).toContainEqual({ kind: 'harvest', from: '2024-09-03', to: '2024-09-28' });
    expect(events).toContainEqual({ kind: 'gin', from: '2024-10-02', to: undefined });
  });
  it('are two days that share their month', async () =>
    expect(await days('Growers of the district; ginned: 20 y 21 de octubre de 2024.')).toContainEqual({
      kind: 'gin',
      from: '2024-10-20',
      to: '2024-10-21',
    }));
  it.each([
    ['Storage until it can be ginned ended, and the bales were delivered after ginning on 12 October 2024.'],
    ['Growers of the northern blocks, harvested / ginned 12 October 2024.'],
    ['The season, in which nothing was ginned before 12 October 2024, was short.'],
  ])('are none where other words or two crafts stand there: %s', async (text) => expect(await days(text)).toEqual([]));
});

it('keeps the last day of a span behind a column of single days', async () => {
  const [card] = await read(
    new Sheet()
      .text('Kelani Apparel Ltd', 50, 14, { bold: true })
      .title('CUTTING AND SEWING RECORD')
      .table(
        [50, 130, 210, 300, 440],
        [
          ['Fabric lot', 'Fabric kg', 'Cutting date', 'Sewn', 'Pieces'],
          ['PQ-0824', '9,410', '11/04/2024', '13/04/2024 – 24/05/2024', '31,000'],
        ],
      ),
  );
  const sewn = card!.facts.events.filter((e) => e.kind === 'cut-and-sew').map((e) => e.to ?? e.from);
  expect(sewn.toSorted().at(-1)).toBe('2024-05-24');
});
