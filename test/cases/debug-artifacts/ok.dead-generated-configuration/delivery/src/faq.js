// { identifier: "" }
export const remove = (model) => client.delete(`/faqs/${model.identifier}`);

// model = { question: "", answer: "" }
export const add = (model) => client.post('/faqs', model);
