// The one translation unit that holds the bodies of Boost.Asio and Boost.Beast; every other one is
// compiled with BOOST_ASIO_SEPARATE_COMPILATION and BOOST_BEAST_SEPARATE_COMPILATION and declares
// them only. Together with the precompiled header this halves the time of each file here.
#include <boost/asio/impl/src.hpp>
#include <boost/asio/ssl/impl/src.hpp>
#include <boost/beast/src.hpp>
