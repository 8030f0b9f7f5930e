import { describe, expect, it } from 'vitest';
import { fieldOf } from '../../../shared/extract/layout/party-values.ts';
import { readText, sites, units } from './draw.ts';

const sheet = (...more: string[]) =>
  readText(
    [
      'Conservas do Ribatejo Lda',
      'Registo de processamento de tomate,RP-2604',
      'Produto,Concentrado de tomate 36/38 Brix',
      'Matéria-prima,Tomate fresco',
      ...more,
      'Data de produção,2025-08-21',
      'Concentrado produzido kg,23040',
      'Tambores,96',
    ].join('\n'),
    'ficha.csv',
  ).then(([d]) => d!);

const names = async (...more: string[]) =>
  (await sheet(...more)).facts.parties.filter((p) => p.role === 'farm').map((p) => p.name);

describe('sheets of labels with their values beside them', () => {
  it.each([
    'Tambores n.º,CR-7-001 a CR-7-096',
    'Tambores N°,CR-7-001 - CR-7-096',
    'Números dos tambores,CR-7-001 até CR-7-096',
    'Drums No.,CR-7-001 to CR-7-096',
    'Fûts n°,CR-7-001 à CR-7-096',
  ])('%s: a run of drums', async (line) => {
    const { facts } = await sheet(line);
    expect(units(facts).map((u) => [u.id, u.to])).toEqual([['CR-7-001', 'CR-7-096']]);
    expect(facts.flows.every((f) => f.lot === undefined)).toBe(true);
  });

  it('growers that are counted are farms, without the fruit that each brought', async () => {
    expect(
      await names(
        'Agricultor 1,"Quinta do Vale, Almeirim: 71.200 kg, colheita 20-08-2025"',
        'Agricultor 2,"Herdade 14 de Maio, Benavente: 80.150 kg"',
        'Tomate recebido total kg,151350',
      ),
    ).toEqual(['Quinta do Vale, Almeirim', 'Herdade 14 de Maio, Benavente']);
    expect(await names('Agricultor,"Quinta do Vale, Almeirim"')).toEqual(['Quinta do Vale, Almeirim']);
  });

  it('what a grower’s line says behind its weight is still read for places', async () => {
    const { facts } = await sheet('Agricultor 1,"Quinta do Vale: 71.200 kg, do armazém de Korla"');
    expect(facts.mentions.concat(facts.rest ?? []).some((m) => m.text.includes('Korla'))).toBe(true);
  });

  it('the total of an amount is that amount', async () => {
    const { facts } = await sheet('Tomate recebido total kg,151350');
    expect(facts.flows.filter((f) => f.direction === 'in').map((f) => [f.material, f.kg])).toEqual([
      ['tomato', 151350],
    ]);
  });

  it.each([
    'Fábrica,"Estrada Nacional 118, km 40, Almeirim, Portugal"',
    'Factory,"27 Harbour Road, Almeirim, Portugal"',
  ])('%s: a road with its number is where the works stand, and nobody’s name', async (line) => {
    const { facts } = await sheet(line, 'Registo interno,RI-88');
    expect(facts.parties.filter((p) => /Estrada|Harbour|Registo/u.test(p.name))).toEqual([]);
    expect(sites(facts).find((s) => s.step === 'process')?.address).toMatch(
      /^(?:Estrada|27 Harbour)(?!.*RI-88).*Almeirim/u,
    );
  });

  it('a name with the word for a road stays one', async () => {
    const { facts } = await sheet('Fábrica,"Conservas Estrada Real 4, Lda, Almeirim, Portugal"');
    expect(facts.manufacturer?.value).toMatch(/^Conservas Estrada Real 4/u);
    expect(fieldOf('manufacturer', 'Moinho da Rua 5, Almeirim')).toBe('manufacturer');
    expect(fieldOf('buyer', '27 Harbour Road, Almeirim')).toBe('buyer');
  });

  it('the name of who wrote a message ends in no label', async () => {
    const [chat] = await readText(
      [
        '21/08/25 19:04 - Rui Fábrica: tudo pronto',
        '21/08/25 19:05 - Ana Export: obrigada. Invoice no: CR-25-118',
      ].join('\n'),
      'chat.txt',
    );
    expect(chat!.facts.parties).toEqual([]);
    expect(chat!.facts.references.map((r) => r.value)).toContain('CR-25-118');
  });
});
