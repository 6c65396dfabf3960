const password = crypto.createHash('sha256').update(input).digest('hex');
const pw = ref('');
