/** The runtime of Burin: a call to bytes and back. What is exported is what users and generated code may rely on. */
module dev.burin.runtime {
    requires static transitive org.jspecify;

    exports dev.burin.runtime;
    exports dev.burin.runtime.endpoint;
    exports dev.burin.runtime.mcp;
    exports dev.burin.runtime.session;
    exports dev.burin.runtime.filter;
    exports dev.burin.runtime.stack;
    exports dev.burin.runtime.stub;
    exports dev.burin.runtime.transport;
    exports dev.burin.runtime.wire;

    uses dev.burin.runtime.filter.FilterFactory;
    uses dev.burin.runtime.transport.TransportFactory;
}
