import {
  mostKept,
  moved,
  readDossier,
  withKept,
  without,
  withNote,
  writeDossier,
} from 'site/chosen/keptDossier';
import { describe, expect, test } from 'vitest';

const dossier = { codes: ['BP-0001', 'BP-0002', 'BP-0003'], notes: { 'BP-0002': 'Llamar.' } };

describe('what a browser has kept', () => {
  test('is read as it was written', () => {
    expect(readDossier(writeDossier(dossier))).toEqual(dossier);
  });

  test.each([
    [null],
    [''],
    ['{"codes":'],
    ['null'],
    ['[]'],
    ['"BP-0001"'],
    ['{"codes":"BP-0001","notes":[]}'],
  ])('is an empty dossier where it is damaged: %s', (stored) => {
    expect(readDossier(stored)).toEqual({ codes: [], notes: {} });
  });

  test('is read without what is no practice, no note, or there twice', () => {
    const stored = JSON.stringify({
      codes: ['BP-0001', 'BP-0001', '<b>', 7, 'RE-0001', 'BP-0002'],
      notes: { 'BP-0001': 'Sí', 'BP-0002': 3, constructor: 'no' },
    });
    expect(readDossier(stored)).toEqual({
      codes: ['BP-0001', 'BP-0002'],
      notes: { 'BP-0001': 'Sí' },
    });
  });

  test('holds so many practices and no more', () => {
    const codes = Array.from(
      { length: mostKept + 5 },
      (_, n) => `BP-${String(n).padStart(4, '0')}`,
    );
    expect(readDossier(JSON.stringify({ codes })).codes).toHaveLength(mostKept);
    expect(withKept({ codes: [], notes: {} }, codes).codes).toHaveLength(mostKept);
  });
});

describe('a practice', () => {
  test('is kept once, at the end', () => {
    expect(withKept(dossier, ['BP-0004', 'BP-0001']).codes).toEqual([...dossier.codes, 'BP-0004']);
  });

  test('moves up and down, and stays at either end', () => {
    expect(moved(dossier, 'BP-0002', -1).codes).toEqual(['BP-0002', 'BP-0001', 'BP-0003']);
    expect(moved(dossier, 'BP-0002', 1).codes).toEqual(['BP-0001', 'BP-0003', 'BP-0002']);
    expect(moved(dossier, 'BP-0001', -1)).toEqual(dossier);
    expect(moved(dossier, 'BP-0003', 1)).toEqual(dossier);
    expect(moved(dossier, 'BP-0009', 1)).toEqual(dossier);
  });

  test('goes with its note, and has the note that was written last', () => {
    expect(without(dossier, 'BP-0002')).toEqual({ codes: ['BP-0001', 'BP-0003'], notes: {} });
    expect(withNote(dossier, 'BP-0002', 'Escribir.').notes).toEqual({ 'BP-0002': 'Escribir.' });
  });
});
