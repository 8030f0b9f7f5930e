import { describe, expect, it } from 'vitest';
import { flows, read, Sheet, sites, units } from './draw.ts';

describe('gin records in other languages', () => {
  it('reads a Chinese one, its weights in 公斤 as kilograms', async () => {
    const [d] = await read(
      new Sheet('zh')
        .title('轧花加工记录')
        .field('轧花厂：', '山东鲁棉棉业有限公司', 130)
        .field('地址：', '山东省德州市夏津县银城街道', 130)
        .field('加工日期：', '2023年10月12日', 130)
        .field('批号：', '37052231018', 130)
        .field('籽棉重量：', '12,500 公斤', 130)
        .field('皮棉重量：', '4,925 公斤', 130)
        .field('衣分率：', '39.4%', 130)
        .table(
          [50, 150, 250, 350],
          [
            ['包号', '毛重(公斤)', '皮重(公斤)', '净重(公斤)'],
            ['001', '228.1', '1.8', '226.3'],
            ['002', '227.0', '1.8', '225.2'],
            ['003', '229.4', '1.8', '227.6'],
            ['合计', '684.5', '5.4', '679.1'],
          ],
        ),
    );
    expect([d!.type, d!.language]).toEqual(['ginning-record', 'zh']);
    expect(units(d!.facts)[0]).toEqual({ id: '001', lot: '37052231018', netKg: 226.3, grossKg: 228.1, tareKg: 1.8 });
    expect(flows(d!.facts)).toContainEqual({ direction: 'in', material: 'seed-cotton', kg: 12500 });
    expect(sites(d!.facts)).toContainEqual(
      expect.objectContaining({ step: 'gin', name: '山东鲁棉棉业有限公司', country: 'CN' }),
    );
    expect(d!.facts.outturn?.value).toBe(0.394);
  });

  it('reads a Russian one with its bales as a run', async () => {
    const [d] = await read(
      new Sheet()
        .title('Отчёт о джинировании № 14')
        .text('ООО «Турткульский хлопкоочистительный завод», г. Турткуль, Республика Каракалпакстан, Узбекистан')
        .field('Дата джинирования:', '05.11.2023')
        .field('Номера кип:', 'с 10001 по 10220')
        .field('Количество кип:', '220')
        .field('Партия №', '88')
        .field('Масса нетто:', '48 345,6 кг')
        .field('Хлопок-сырец:', '142 000 кг'),
    );
    expect(units(d!.facts)).toEqual([{ id: '10001', to: '10220', count: 220 }]);
    expect(flows(d!.facts)).toEqual([
      { direction: 'in', material: 'seed-cotton', kg: 142000 },
      { direction: 'out', material: 'lint', kg: 48345.6, lot: '88', bales: 220 },
    ]);
    expect(d!.facts.events).toContainEqual(expect.objectContaining({ kind: 'gin', from: '2023-11-05' }));
  });

  it('reads an Uzbek lot certificate for a ginning record with its net mass', async () => {
    const [d] = await read(
      new Sheet()
        .title('SIFAT SERTIFIKATI № 00123')
        .field('Ishlab chiqaruvchi nomi:', '"Buxoro paxta tozalash" MChJ', 200)
        .field('Berilgan sana:', '12.11.2023', 200)
        .field('Paxta hosil yili:', '2023', 200)
        .table(
          [50, 160, 260, 360, 460],
          [
            ["Korxona kodi / to'da raqami", "To'dadagi toylar soni", 'Netto massasi, kg', 'Seleksiya nomi', 'Nav'],
            ['017 / 88', '220', '48 345,6', 'Buxoro-102', '1'],
          ],
        ),
    );
    expect([d!.type, d!.language]).toEqual(['ginning-record', 'uz']);
    expect(d!.facts.flows).toContainEqual(expect.objectContaining({ direction: 'out', material: 'lint', kg: 48345.6 }));
    expect(d!.facts.cropYear?.value).toBe('2023');
    expect(sites(d!.facts)).toContainEqual(
      expect.objectContaining({ step: 'gin', name: '"Buxoro paxta tozalash" MChJ' }),
    );
  });
});
