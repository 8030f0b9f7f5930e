import { describe, expect, it } from 'vitest';
import { flows, readText } from './draw.ts';

const mail = (subject: string, grey: string, finished: string): string =>
  [
    'From: "Ines" <ines@atlas-garment.example>',
    'To: "Buying" <buying@harbor.example>',
    `${subject}`,
    'Date: Mon, 4 May 2026 10:02:11 +0200',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Dear Ann,',
    '',
    'Pls see it below.',
    '',
    'Fabric lot no.      : AW-551',
    'Yarn used           : lot RS-20, Rivera Spinning Ltd., Ne 20/1, 8,655 kg',
    'Woven               : 03.03.2026 - 19.03.2026, plain weave',
    `Grey fabric         : ${grey}`,
    'Dyed / finished     : 21.03.2026 - 30.03.2026',
    `Finished fabric     : ${finished}`,
    '',
  ].join('\r\n');
const read = async (subject: string, grey = '8,410 kg', finished = '7,960 kg') =>
  (await readText(mail(subject, grey, finished), 'fabric.eml'))[0]!.facts;

describe('the record of a mill in the lines of a mail', () => {
  it('gives the kilograms of yarn and of finished fabric', async () => {
    expect(flows(await read('Subject: fabric lot AW-551'))).toMatchObject([
      { direction: 'in', material: 'yarn', kg: 8655 },
      { direction: 'out', material: 'fabric', kg: 7960, lot: 'AW-551' },
    ]);
  });

  it.each(['Subject: Re: Fwd: weaving mill record of lot AW-551', 'Betreff: AW: weaving mill, lot AW-551'])(
    'takes no line of its head for the mill: %s',
    async (subject) => {
      const { issuer, parties } = await read(subject);
      expect(issuer?.value ?? '').not.toContain('AW-551');
      expect(parties.filter((p) => p.role === 'issuer' || p.role === 'mill')).toEqual([]);
    },
  );
});
