export default { weak: { password: 'qwedsa' } };
