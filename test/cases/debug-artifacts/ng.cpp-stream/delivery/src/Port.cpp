#include <iostream>

void Port::open(int n) {
  std::cout << "デバッグ" << n << std::endl;
  qDebug() << n;
  std::cerr << "cannot open" << std::endl;
  DebugBreak();
  out << "a" << (1 << n);
}
