// Writes the shared vectors again:  protocol_vectors tests/vectors
#include <fstream>
#include <iostream>
#include <string>

#include "vectors.h"

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: protocol_vectors FOLDER\n";
    return 2;
  }
  const std::string folder = argv[1];
  std::ofstream receipt(folder + "/receipt.json", std::ios::binary);
  receipt << stillmine::protocol::receipt_vectors();
  std::ofstream protocol(folder + "/protocol.json", std::ios::binary);
  protocol << stillmine::protocol::protocol_vectors();
  return receipt.flush() && protocol.flush() ? 0 : 1;
}
