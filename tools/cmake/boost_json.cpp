// Boost.JSON compiled once for the whole program (StillmineTargets.cmake says why).
#include <boost/json/src.hpp>
