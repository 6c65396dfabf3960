// The matchers for nodes.
// They allow you to do things like:
// expect(element).toHaveTextContent(/react/i)
// learn more in the manual
import '@testing-library/jest-dom';

export function options() {
  //示例：设置字段标签的长度
  // this.boxOptions.labelWidth = 150;
  return {};
}
