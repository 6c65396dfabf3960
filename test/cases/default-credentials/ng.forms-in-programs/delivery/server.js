app.use(basicAuth({ users: { kanri: 'kanri01' }, challenge: true }));
