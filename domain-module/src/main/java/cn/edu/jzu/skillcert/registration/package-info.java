/** Students, their registration for an exam, and the photos and exam sites that go with it (附件1·六·2, 六·3). */
package cn.edu.jzu.skillcert.registration;
