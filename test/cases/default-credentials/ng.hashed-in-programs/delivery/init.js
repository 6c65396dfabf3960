const password = crypto.createHash('sha256').update('admin').digest('hex');
const pw = ref('toukei');
