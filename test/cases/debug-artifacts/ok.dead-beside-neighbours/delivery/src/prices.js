import { getPrices } from './prices';

export const table = {
  name: 'prices',
  // note: 'net' where no tax is known,
  kind: 'net',
  // default: 10
  rows: 10,
  // example: 'A-1'
};

// loadPrices(id)
export function loadPrices(id) {
  // getPrices(id)
  const found = getPrices(id);
  // total() of all rows
  const total = found.total();
  // Sheet, total
  return { found, total };
}
