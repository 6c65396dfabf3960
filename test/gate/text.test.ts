import { describe, expect, it } from 'vitest';
import { fillText } from '../../src/gate/text.ts';

describe('a text with parameters', () => {
  const text = { ja: '{a} です⟦（修正版: {fixed}）⟧', en: '{a}⟦ (fixed in: {fixed})⟧' };

  it('leaves out a part whose parameter has nothing to say', () => {
    expect(fillText(text, { a: 'x', fixed: '1.2' })).toEqual({ ja: 'x です（修正版: 1.2）', en: 'x (fixed in: 1.2)' });
    expect(fillText(text, { a: 'x', fixed: '-' })).toEqual({ ja: 'x です', en: 'x' });
    expect(fillText(text, { a: 'x', fixed: '' }).en).toBe('x');
    expect(fillText(text, { a: 'x', fixed: 0 }).en).toBe('x (fixed in: 0)');
  });

  it('shows a placeholder that nobody filled', () => {
    expect(fillText(text, { a: 'x' }).en).toBe('x (fixed in: {fixed})');
  });

  it('takes brackets and placeholders in a value from outside for text', () => {
    expect(fillText(text, { a: '⟦{fixed}⟧{fixed}', fixed: '-' }).en).toBe('⟦{fixed}⟧{fixed}');
  });
});
