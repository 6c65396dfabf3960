// Adds a filter to the query of users
// where: { AND: [originalWhere, userSearch("hello")]}
export function userSearch(text: string) {}

// The access is told once the value is ready, like:
//   const course = await getCourse(courseId);
//   await hasAccess(context, course);
export class Access {}
