export const actions = { onSave: () => console.log('saved') };
