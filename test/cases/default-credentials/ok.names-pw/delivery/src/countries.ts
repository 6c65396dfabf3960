export const countries = { PS: 'Palestine', PT: 'Portugal', PW: 'Palau', PY: 'Paraguay' };
export const dial = [{ code: 'PW', name: 'palau' }];
export const units = { kW: 'kilowatt', MW: 'megawatt', GW: 'gigawatt', TW: 'terawatt', PW: 'petawatt' };
export const box = { pw: '120px', ph: '80px' };
