package dev.burin.cli;

import picocli.CommandLine.IVersionProvider;

/** Says which Burin this is. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"burin " + (version == null ? "(not from a jar)" : version)};
    }
}
