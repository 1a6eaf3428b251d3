package cn.edu.jzu.skillcert.platform.file;

import java.util.Set;

/** Which stored files a feature's rows refer to. Every feature that keeps files brings one, or the sweep takes them away. */
public interface FileReferences {

    Set<String> sha256s();
}
