#include "checker/cli/cli.h"

int main(int argc, char** argv) { return concord::RunCommandLine(argc, argv); }
