import { describe, expect, it } from 'vitest';
import { checkSharedWording } from '../../core/casebook/checks/shared-wording.ts';
import { decide, findings, text } from './broken-case.ts';
import { entry, lantern } from './lantern.ts';

const WORDINGS: readonly (readonly [string, string])[] = [
  ['The alleged shooter was in court.', 'Dijo.'],
  ['He allegedly loaded it.', 'Dijo.'],
  ['Quillan admitted the mistake.', 'Dijo.'],
  ['Quillan claimed it was safe.', 'Dijo.'],
  ['Quillan was cleared of all charges.', 'Dijo.'],
  ['The court exonerated Quillan.', 'Dijo.'],
  ['A tragic day in court.', 'Dijo.'],
  ['The motion was denied yesterday.', 'Dijo.'],
  ['Quillan, 44 years old, appeared.', 'Dijo.'],
  ['Quillan lives in Port Merrow.', 'Dijo.'],
  ['The suit names 12 Harbor Street as the venue.', 'Dijo.'],
  ['Her minor child is a plaintiff.', 'Dijo.'],
  ['The lamp hit her shoulder.', 'Dijo.'],
  ['His mugshot was published.', 'Dijo.'],
  ['The judge found that Quillan was negligent.', 'Dijo.'],
  ['He said so.', 'El presunto responsable compareció.'],
  ['He said so.', 'Quillan admitió el error.'],
  ['He said so.', 'El tribunal lo exoneró.'],
  ['He said so.', 'Una tragedia en el teatro.'],
  ['He said so.', 'La petición se denegó ayer.'],
  ['He said so.', 'Quillan, de 44 años, compareció.'],
  ['He said so.', 'Su hijo menor de edad es parte.'],
  ['He said so.', 'Sufrió heridas en el hombro.'],
  ['He said so.', 'Se publicó su fotografía.'],
];

describe('the wording check refuses, with a reason,', () => {
  it.each(WORDINGS)('“%s” / «%s»', (en, es) => {
    const language = es === 'Dijo.' ? 'en' : 'es';
    const found = findings(decide(en, es)).filter((line) => line.startsWith(`events: ev-motion → decided → ${language}: "`));
    expect(found).not.toEqual([]);
    expect(found[0]).toMatch(/: ".+" \S+ \S+ \S+/);
  });

  it.each([
    ['The settlement contains no admission of liability.', 'El acuerdo no reconoce responsabilidad.'],
    ['The company settled without any admission of fault.', 'La compañía llegó a un acuerdo.'],
    ['The court did not decide whether Quillan was negligent.', 'El tribunal no resolvió si hubo negligencia.'],
    ['Vane says the company was negligent.', 'Vane afirma que la compañía fue negligente.'],
    ['The other claims may go on.', 'Las demás reclamaciones continúan y son tres.'],
    ['It was not an acquittal.', 'No fue una absolución.'],
    ['A no-contest plea is not a guilty plea.', 'No es una declaración de culpabilidad.'],
    ['The director of photography sued.', 'La directora de fotografía demandó.'],
  ])('but not “%s” / «%s»', (en, es) => {
    expect(findings(decide(en, es))).toEqual([]);
  });

  it('nor anything in a caption, which is quoted as the court has it', () => {
    const caption = 'In re Minor Child of Vane';
    expect(findings((data) => (entry(data.proceedings, 'civ-vane').caption = text(caption, caption)))).toEqual([]);
  });
});

describe('wording shared with other texts', () => {
  const sentence = 'The parties told the court that they expect a trial in 2030.';

  it('is refused from eight words in a row, whatever the capitals and punctuation', () => {
    const found = checkSharedWording(lantern(), new Map([['article.txt', `Then “${sentence.toUpperCase()}” it said`]]));
    expect(found).toMatchObject([{ file: 'events', path: 'ev-schedule → decided → en' }]);
    expect(found[0]?.reason).toContain('article.txt');
  });

  it('of seven words is let through', () => {
    const seven = sentence.split(' ').slice(0, 7).join(' ');
    expect(checkSharedWording(lantern(), new Map([['article.txt', seven]]))).toEqual([]);
  });
});
